package rapport.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.exchange.FactTable;
import rapport.api.interaction.Interactions;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationships;

/** Every file in which we hand out what we know; each can be read back without changing anything. */
@Component(service = Exports.class)
public final class Exports {

    private final List<Export> own;
    private final FactTables tables;
    private final FactWords words;

    @Activate
    public Exports(
            @Reference Directory directory,
            @Reference Interactions interactions,
            @Reference Relationships relationships,
            @Reference FactTables tables) {
        this.tables = tables;
        this.words = new FactWords(directory, relationships);
        own = List.of(
                new PeopleCsv(directory),
                new PeopleCards(directory),
                new OrganizationsCsv(directory),
                new InteractionsCsv(interactions, directory));
    }

    /** The names of the files: ours, then those of other bundles. */
    public List<String> names() {
        return all().map(Export::fileName).toList();
    }

    /** What the files of other bundles are called on a screen, by their names. */
    public Map<String, String> titles(Locale locale) {
        Map<String, String> titles = new LinkedHashMap<>();
        tables.all().forEach(table -> titles.put(of(table).fileName(), tables.title(table, locale)));
        return titles;
    }

    private Stream<Export> all() {
        return Stream.concat(own.stream(), tables.all().stream().map(this::of));
    }

    private Export of(FactTable table) {
        return new FactsCsv(tables.nameOf(table), table::columns, table::each, words);
    }

    /** What kind of file that is; empty where there is none of that name. */
    public Optional<String> findMediaType(String name) {
        return find(name).map(Export::mediaType);
    }

    /** Writes the file of that name. */
    public void write(Caller by, String name, OutputStream out) throws IOException {
        by.require(Role.MANAGER);
        find(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no export " + name))
                .writeTo(by, out);
    }

    private Optional<Export> find(String name) {
        return all().filter(export -> export.fileName().equals(name)).findFirst();
    }
}
