package rapport.relationships.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import rapport.api.access.Caller;
import rapport.api.journal.Subject;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Purging;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Forgets relationships, interactions and promises for good that were deleted so long ago that nobody will bring them back. */
@Component(configurationPid = "rapport.relationships")
@Designate(ocd = DeletedFacts.Config.class)
public final class DeletedFacts implements Purging {

    private static final Caller BY = Caller.platform("purge");
    private static final int AT_ONCE = 100;

    private final Store store;
    private final Clock clock;
    private final Duration undo;

    /** How long people can change their mind. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/relationships", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(name = "%undo_days", description = "%undo_days.description", min = "1", max = "36500")
        int undo_days() default 30;
    }

    @Activate
    public DeletedFacts(@Reference Database database, @Reference Clock clock, Config config) {
        this(database, clock, Duration.ofDays(config.undo_days()));
    }

    DeletedFacts(Database database, Clock clock, Duration undo) {
        this.store = database.open(SqlRelationships.SCHEMA);
        this.clock = clock;
        this.undo = undo;
    }

    @Override
    public int forgetSome() {
        Instant end = clock.instant().minus(undo);
        List<Subject> due = store.read(session -> Deletions.before(session.sql(), end, AT_ONCE));
        if (!due.isEmpty()) {
            store.run(BY, transaction -> forget(transaction, Deletions.held(transaction.sql(), end, AT_ONCE)));
        }
        return due.size();
    }

    // The journal knows from the deletion what it was; here it keeps no more than whose record it was.
    private static void forget(Transaction transaction, List<Subject> due) {
        Erasure erasure = new Erasure(transaction.sql());
        List<UUID> promises = new ArrayList<>(of(due, "commitment"));
        List<UUID> relationships = of(due, "relationship");
        List<UUID> interactions = of(due, "interaction");
        erasure.commitments(promises);
        erasure.relationships(relationships).stream()
                .filter(promise -> !promises.contains(promise))
                .forEach(promises::add);
        erasure.interactions(interactions);
        List<Change> gone = new ArrayList<>();
        relationships.forEach(id -> gone.add(gone("relationship", id, "RelationshipPurged")));
        interactions.forEach(id -> gone.add(gone("interaction", id, "InteractionPurged")));
        promises.forEach(id -> gone.add(gone("commitment", id, "CommitmentPurged")));
        Deletions.forget(
                transaction.sql(),
                gone.stream().map(change -> change.subject().id()).toList());
        transaction.recordAll(gone);
    }

    private static List<UUID> of(List<Subject> due, String kind) {
        return due.stream()
                .filter(subject -> subject.kind().equals(kind))
                .map(Subject::id)
                .toList();
    }

    private static Change gone(String kind, UUID id, String event) {
        return new Change(new Subject(kind, id), event, null, null);
    }
}
