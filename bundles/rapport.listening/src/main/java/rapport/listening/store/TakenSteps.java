package rapport.listening.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.ConcernId;
import rapport.api.concern.ConcernStep;
import rapport.api.id.Id;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/** What the latest steps of each kind said, for many concerns in one query. */
@Component(service = TakenSteps.class)
public final class TakenSteps {

    private final Store store;

    @Activate
    public TakenSteps(@Reference Database database) {
        this.store = database.open(SqlConcerns.SCHEMA);
    }

    /** The latest step of each kind by concern. Whoever asks has seen the concerns. */
    public Map<ConcernId, Map<ConcernStep.Kind, ConcernStep>> latest(Collection<ConcernId> concerns) {
        Map<ConcernId, Map<ConcernStep.Kind, ConcernStep>> latest = new HashMap<>();
        store.<Boolean>read(session -> {
            for (Record row : of(session.sql(), concerns).fetch()) {
                ConcernStep step = ConcernSteps.read(row);
                latest.computeIfAbsent(new ConcernId(row.get(ConcernStepTable.CONCERN)), any -> new HashMap<>())
                        .put(step.kind(), step);
            }
            return true;
        });
        return latest;
    }

    static ResultQuery<? extends Record> of(DSLContext sql, Collection<ConcernId> concerns) {
        return sql.select(ConcernSteps.COLUMNS)
                .select(ConcernStepTable.CONCERN)
                .from(Wanted.ids(concerns.stream().map(Id::value).toList()))
                .leftJoin(ConcernStepTable.CONCERN_STEP)
                .on(ConcernStepTable.CONCERN.eq(Wanted.ID))
                .where(ConcernStepTable.CONCERN.isNotNull())
                .orderBy(ConcernStepTable.AT, ConcernStepTable.ID);
    }
}
