package rapport.directory.console;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.journal.Journal;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.Person;
import rapport.console.api.Notepad;
import rapport.console.api.Panels;
import rapport.console.api.Visit;
import rapport.directory.store.KnownTags;
import rapport.store.api.Database;
import rapport.store.api.Projections;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/** What the pages of the directory are made with. */
@Component(service = Services.class)
public final class Services {

    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    final Directory directory;
    final Panels panels;
    final Journal journal;
    final Notepad notepad;
    private final Projections projections;
    private final KnownTags tags;

    @Activate
    public Services(
            @Reference Directory directory,
            @Reference Panels panels,
            @Reference Journal journal,
            @Reference Notepad notepad,
            @Reference Projections projections,
            @Reference Database database) {
        this.directory = directory;
        this.panels = panels;
        this.journal = journal;
        this.notepad = notepad;
        this.projections = projections;
        Store store = database.open(new Schema("directory", KnownTags.class));
        this.tags = new KnownTags(store);
    }

    /** Waits a moment for what is derived, so that people see what they just wrote. */
    void settle() {
        projections.awaitCaughtUp(PATIENCE);
    }

    /** The tags that people can choose from. */
    List<String> tags() {
        return tags.all();
    }

    Map<PartyId, PartyName> names(Visit visit, Collection<? extends PartyId> ids) {
        return ids.isEmpty() ? Map.of() : directory.names(visit.caller(), ids);
    }

    Map<PartyId, PartyName> employers(Visit visit, List<Person> people) {
        Set<PartyId> organizations = new HashSet<>();
        people.forEach(person -> person.positions().forEach(held -> organizations.add(held.organization())));
        return names(visit, organizations);
    }
}
