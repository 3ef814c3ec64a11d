package rapport.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.access.Caller;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.directory.store.DeletedParties;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.StoreFailure;

/** Forgets for good what was deleted so long ago that nobody will bring it back: a few at a time, and never in anybody's way. */
@Component(service = Purge.class, immediate = true, configurationPid = "rapport.directory")
@Designate(ocd = Purge.Config.class)
public final class Purge {

    private static final Logger LOG = LoggerFactory.getLogger(Purge.class);
    private static final Caller BY = Caller.platform("purge");
    private static final int AT_ONCE = 100;
    private static final Duration AFTER_START = Duration.ofMinutes(10);
    private static final Duration EVERY = Duration.ofDays(1);
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final Store store;
    private final Clock clock;
    private final Duration undo;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "rapport-purge");
        made.setDaemon(true);
        return made;
    });

    /** How long people can change their mind. */
    @ObjectClassDefinition(name = "Directory", description = "People and organizations")
    public @interface Config {

        @AttributeDefinition(
                name = "Deleted records are kept for",
                description = "Days during which deleted people and organizations can be brought back",
                min = "1",
                max = "36500")
        int undo_days() default 30;
    }

    @Activate
    public Purge(@Reference Database database, @Reference Clock clock, Config config) {
        this(database, clock, Duration.ofDays(config.undo_days()));
        thread.scheduleWithFixedDelay(this::quietly, AFTER_START.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    Purge(Database database, Clock clock, Duration undo) {
        this.store = database.open(new Schema("directory", KeptDirectory.class));
        this.clock = clock;
        this.undo = undo;
    }

    @Deactivate
    void stop() {
        thread.shutdownNow();
    }

    // What could not be done now is done another day.
    private void quietly() {
        try {
            int gone = 0;
            for (int some = forgetSome(); some > 0 && !thread.isShutdown(); some = forgetSome()) {
                gone += some;
                TimeUnit.MILLISECONDS.sleep(BETWEEN.toMillis());
            }
            if (gone > 0) {
                LOG.info("{} deleted people and organizations are gone for good", gone);
            }
        } catch (StoreFailure later) {
            LOG.warn("Deleted people and organizations stay for another day: {}", later.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Forgets some of what is due, and tells how many there were. */
    int forgetSome() {
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
