package rapport.climate.store;

import static rapport.climate.store.ClimateTable.CLIMATE;
import static rapport.climate.store.ClimateTable.FORMULA;
import static rapport.climate.store.ClimateTable.POINTS;
import static rapport.climate.store.ClimateTable.REASONS;
import static rapport.climate.store.ClimateTable.RELATIONSHIP;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactsFollower;
import rapport.api.signal.RelationshipFacts;
import rapport.climate.model.Formula;
import rapport.climate.model.FormulaInForce;
import rapport.climate.model.Grain;
import rapport.climate.model.Grains;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/** Keeps how each relationship feels, over time and ahead, so that reading it costs one row. */
@Component
public final class ClimateFollower implements FactsFollower {

    private static final Caller PLATFORM = Caller.platform("climate");

    private final Store store;
    private final Formula formula;

    @Activate
    public ClimateFollower(@Reference Database database, @Reference FormulaInForce inForce) {
        this.store = database.open(SqlIncidents.SCHEMA);
        this.formula = inForce.formula();
    }

    @Override
    public String fingerprint() {
        return formula.title();
    }

    @Override
    public void follow(List<RelationshipFacts> facts, Collection<RelationshipId> gone, Instant now) {
        List<UUID> ids =
                new ArrayList<>(gone.stream().map(RelationshipId::value).toList());
        facts.forEach(one -> ids.add(one.relationship().id().value()));
        store.run(PLATFORM, work -> {
            Map<UUID, KeptClimate> kept = kept(work.sql(), ids);
            Map<UUID, KeptClimate> wanted = new HashMap<>();
            for (RelationshipFacts one : facts) {
                List<Grain> grains = Grains.of(one, formula);
                if (!grains.isEmpty()) {
                    wanted.put(one.relationship().id().value(), KeptClimate.of(grains, formula));
                }
            }
            ids.stream()
                    .filter(id -> kept.containsKey(id) && !kept.get(id).equals(wanted.get(id)))
                    .forEach(id -> work.sql()
                            .deleteFrom(CLIMATE)
                            .where(RELATIONSHIP.eq(id))
                            .execute());
            wanted.forEach((id, climate) -> {
                if (!climate.equals(kept.get(id))) {
                    work.sql()
                            .insertInto(CLIMATE, RELATIONSHIP, POINTS, REASONS, FORMULA)
                            .values(id, climate.points(), climate.reasons(), climate.formula())
                            .execute();
                }
            });
        });
    }

    /** By relationship; those of which nothing is kept are missing. */
    static Map<UUID, KeptClimate> kept(DSLContext sql, Collection<UUID> relationships) {
        Map<UUID, KeptClimate> kept = new HashMap<>();
        if (!relationships.isEmpty()) {
            for (Record row : query(sql, relationships).fetch()) {
                kept.put(row.get(RELATIONSHIP), new KeptClimate(row.get(POINTS), row.get(REASONS), row.get(FORMULA)));
            }
        }
        return kept;
    }

    static Select<? extends Record> query(DSLContext sql, Collection<UUID> relationships) {
        return sql.select(RELATIONSHIP, POINTS, REASONS, FORMULA)
                .from(Wanted.ids(relationships))
                .leftJoin(CLIMATE)
                .on(RELATIONSHIP.eq(Wanted.ID))
                .where(POINTS.isNotNull());
    }
}
