package rapport.followup.store;

import static rapport.followup.store.FollowUpTable.CONCERN;
import static rapport.followup.store.FollowUpTable.FOLLOW_UP;
import static rapport.followup.store.FollowUpTable.STATE;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.concern.ClosingListener;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.followup.FollowUp.State;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationships;
import rapport.store.api.Database;
import rapport.store.api.Store;

/** Begins to follow up as soon as a concern is closed, and stops as soon as it is open again. */
@Component
public final class ClosedConcerns implements ClosingListener {

    private final Store store;
    private final Relationships relationships;

    @Activate
    public ClosedConcerns(@Reference Database database, @Reference Relationships relationships) {
        this.store = database.open(SqlFollowUps.SCHEMA);
        this.relationships = relationships;
    }

    @Override
    public void closed(Caller by, Concern concern, Optional<PersonId> asked) {
        asked.ifPresent(person -> relationships
                .find(by, concern.relationship())
                .ifPresent(in -> store.run(by, transaction -> {
                    Steps steps = new Steps(transaction);
                    if (open(transaction.sql(), concern.id()).fetch().isEmpty()) {
                        steps.plan(Beginning.of(concern, person, in, steps.today()));
                    }
                })));
    }

    @Override
    public void reopened(Caller by, Concern concern) {
        store.run(by, transaction -> {
            Steps steps = new Steps(transaction);
            open(transaction.sql(), concern.id())
                    .fetch(FollowUpRows::read)
                    .forEach(planned -> steps.end(planned, null));
        });
    }

    /** What is still to be asked about a concern. */
    static ResultQuery<? extends Record> open(DSLContext sql, ConcernId concern) {
        return sql.select(FollowUpRows.COLUMNS)
                .from(FOLLOW_UP)
                .where(CONCERN.eq(concern.value()), STATE.in(State.OPEN.name(), State.PAUSED.name()));
    }
}
