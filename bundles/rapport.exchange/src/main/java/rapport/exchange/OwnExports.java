package rapport.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.access.Caller;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.exchange.PersonalTable;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationships;

/** The files in which somebody gets what is kept of them, and which nobody else gets. */
@Component(service = OwnExports.class)
public final class OwnExports {

    private static final Logger LOG = LoggerFactory.getLogger(OwnExports.class);

    private final Door door;
    private final FactWords words;
    private final Map<PersonalTable, Export> files = new ConcurrentHashMap<>();

    @Activate
    public OwnExports(@Reference Door door, @Reference Directory directory, @Reference Relationships relationships) {
        this.door = door;
        this.words = new FactWords(directory, relationships);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addTable(PersonalTable table) {
        try {
            String name = door.consult(table, "tell its name", table::name);
            files.put(table, new FactsCsv(name, table::columns, table::each, words));
        } catch (ContributionFailed failed) {
            LOG.warn("A table of what is somebody's own is left out: {}", failed.getMessage());
        }
    }

    void removeTable(PersonalTable table) {
        files.remove(table);
    }

    /** What the files are called on a screen, by their names and in their order. */
    public Map<String, String> titles(Locale locale) {
        Map<String, String> titles = new LinkedHashMap<>();
        List.copyOf(files.entrySet()).stream()
                .sorted(Comparator.comparing(one -> one.getValue().fileName()))
                .forEach(one -> titles.put(one.getValue().fileName(), title(one.getKey(), one.getValue(), locale)));
        return titles;
    }

    private String title(PersonalTable table, Export file, Locale locale) {
        try {
            return door.consult(table, "tell its title", () -> table.title(locale));
        } catch (ContributionFailed failed) {
            return file.fileName();
        }
    }

    /** What kind of file that is; empty where there is none of that name. */
    public Optional<String> findMediaType(String name) {
        return find(name).map(Export::mediaType);
    }

    /** Writes the file of that name, with what is the caller's own. */
    public void write(Caller by, String name, OutputStream out) throws IOException {
        find(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no export " + name))
                .writeTo(by, out);
    }

    private Optional<Export> find(String name) {
        return files.values().stream()
                .filter(file -> file.fileName().equals(name))
                .findFirst();
    }
}
