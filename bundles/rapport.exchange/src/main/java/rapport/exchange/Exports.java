package rapport.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.interaction.Interactions;
import rapport.api.party.Directory;

/** Every file in which we hand out what we know; each can be read back without changing anything. */
@Component(service = Exports.class)
public final class Exports {

    private final List<Export> all;

    @Activate
    public Exports(@Reference Directory directory, @Reference Interactions interactions) {
        all = List.of(
                new PeopleCsv(directory),
                new PeopleCards(directory),
                new OrganizationsCsv(directory),
                new InteractionsCsv(interactions, directory));
    }

    /** The names of the files. */
    public List<String> names() {
        return all.stream().map(Export::fileName).toList();
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
        return all.stream().filter(export -> export.fileName().equals(name)).findFirst();
    }
}
