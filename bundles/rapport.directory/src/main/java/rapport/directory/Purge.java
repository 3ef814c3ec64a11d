package rapport.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import rapport.api.access.Caller;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.directory.store.DeletedParties;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Purging;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/** Forgets people and organizations for good that were deleted so long ago that nobody will bring them back. */
@Component(configurationPid = "rapport.directory")
@Designate(ocd = Purge.Config.class)
public final class Purge implements Purging {

    private static final Caller BY = Caller.platform("purge");
    private static final int AT_ONCE = 100;

    private final Store store;
    private final Clock clock;
    private final Duration undo;

    /** How long people can change their mind. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/directory", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(name = "%undo_days", description = "%undo_days.description", min = "1", max = "36500")
        int undo_days() default 30;
    }

    @Activate
    public Purge(@Reference Database database, @Reference Clock clock, Config config) {
        this(database, clock, Duration.ofDays(config.undo_days()));
    }

    Purge(Database database, Clock clock, Duration undo) {
        this.store = database.open(new Schema("directory", KeptDirectory.class));
        this.clock = clock;
        this.undo = undo;
    }

    @Override
    public int forgetSome() {
        Instant end = clock.instant().minus(undo);
        List<PartyId> due = store.read(session -> new DeletedParties(session.sql()).before(end, AT_ONCE));
        if (!due.isEmpty()) {
            store.run(BY, transaction -> {
                DeletedParties deleted = new DeletedParties(transaction.sql());
                List<PartyId> still = deleted.before(end, AT_ONCE);
                deleted.erase(still);
                transaction.recordAll(still.stream().map(Purge::gone).toList());
            });
        }
        return due.size();
    }

    // The journal knows what it was from the deletion; here it keeps no more than whose record it was.
    private static Change gone(PartyId party) {
        return party instanceof PersonId person
                ? Change.removed("person", person, "PersonPurged", nobody(person))
                : Change.removed("organization", party, "OrganizationPurged", nothing((OrganizationId) party));
    }

    private static Person nobody(PersonId id) {
        return new Person(id, 0, null, null, null, null, false, List.of(), List.of(), List.of(), true);
    }

    private static Organization nothing(OrganizationId id) {
        return new Organization(id, 0, "", null, List.of(), false, List.of(), List.of(), true);
    }
}
