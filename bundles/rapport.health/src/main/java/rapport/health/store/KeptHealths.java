package rapport.health.store;

import static org.jooq.impl.DSL.select;
import static rapport.health.store.HealthTable.HEALTH;
import static rapport.health.store.HealthTable.POINT;
import static rapport.health.store.HealthTable.POINT_AT;
import static rapport.health.store.HealthTable.POINT_CONFIDENCE;
import static rapport.health.store.HealthTable.POINT_DAY;
import static rapport.health.store.HealthTable.POINT_FORMULA;
import static rapport.health.store.HealthTable.POINT_OF;
import static rapport.health.store.HealthTable.POINT_SCORE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.health.Explanation;
import rapport.api.health.Health;
import rapport.api.health.HealthPoint;
import rapport.api.health.Healths;
import rapport.api.health.PortfolioEntry;
import rapport.api.health.PortfolioQuery;
import rapport.api.level.Levels;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactsUntold;
import rapport.api.signal.KnownFacts;
import rapport.api.signal.RelationshipFacts;
import rapport.health.rules.Account;
import rapport.health.rules.Evidences;
import rapport.store.api.Database;
import rapport.store.api.Projections;
import rapport.store.api.RowReader;
import rapport.store.api.Sight;
import rapport.store.api.Store;

/** Reads health as it is kept, decayed to now, for those who may read the level of the relationship. */
@Component
public final class KeptHealths implements Healths {

    private static final Duration PATIENCE = Duration.ofMillis(400);
    private static final long CLOSE = 300;
    private static final String FACTS_FOLLOWED_BY = "insight";
    private static final List<Field<?>> COLUMNS = Stream.concat(
                    Stream.of(HouseTables.LEVEL), KeptHealth.COLUMNS.stream())
            .toList();
    private static final RowReader<Levelled> READER =
            new RowReader<>(HouseTables.ID, KeptHealths::levelled, Levelled::read);

    private final Store store;
    private final Clock clock;
    private final Projections projections;
    private final Sight sight;
    private final FormulaInForce inForce;
    private final Weights weights;
    private final KnownFacts facts;
    private final Portfolio portfolio;

    private record Levelled(String level, KeptHealth health) {

        static Levelled read(ResultSet row) throws SQLException {
            return new Levelled(row.getString(1), KeptHealth.read(row, 2));
        }
    }

    @Activate
    public KeptHealths(
            @Reference Database database,
            @Reference Clock clock,
            @Reference Projections projections,
            @Reference Levels levels,
            @Reference FormulaInForce inForce,
            @Reference Weights weights,
            @Reference KnownFacts facts,
            @Reference Portfolio portfolio) {
        this.store = database.open(HealthFollower.SCHEMA);
        this.clock = clock;
        this.projections = projections;
        this.sight = new Sight(levels);
        this.inForce = inForce;
        this.weights = weights;
        this.facts = facts;
        this.portfolio = portfolio;
    }

    @Override
    public Optional<Health> find(Caller by, RelationshipId relationship) {
        settle();
        return Optional.ofNullable(findAll(by, List.of(relationship)).get(relationship));
    }

    @Override
    public Map<RelationshipId, Health> findAll(Caller by, Collection<RelationshipId> relationships) {
        List<String> levels = sight.readable(by);
        Instant now = clock.instant();
        List<UUID> ids = relationships.stream().map(RelationshipId::value).toList();
        Map<RelationshipId, Health> found = new HashMap<>();
        store.read(session -> READER.read(session.sql(), ids)).stream()
                .filter(row -> levels.contains(row.level()))
                .forEach(row -> {
                    RelationshipId id = new RelationshipId(row.health().id());
                    found.put(
                            id,
                            weights.by(row.health().decay(), row.level())
                                    .health(id, row.health().sums(), now));
                });
        return found;
    }

    static Select<?> levelled(Condition which) {
        return select(COLUMNS)
                .from(HouseTables.RELATIONSHIP)
                .join(HEALTH)
                .on(HealthTable.ID.eq(HouseTables.ID))
                .where(which, HouseTables.LIVE.isTrue());
    }

    @Override
    public Optional<Explanation> explain(Caller by, RelationshipId relationship) {
        if (find(by, relationship).isEmpty()) {
            return Optional.empty();
        }
        return facts.of(List.of(relationship)).stream().findFirst().flatMap(this::explain);
    }

    private Optional<Explanation> explain(RelationshipFacts known) {
        Account account =
                new Account(weights.by(inForce.formula(), known.relationship().level()));
        try {
            return Optional.of(account.explain(known.relationship().id(), Evidences.of(known), clock.instant()));
        } catch (FactsUntold sourceAway) {
            return Optional.empty();
        }
    }

    @Override
    public List<HealthPoint> history(Caller by, RelationshipId relationship, Instant since) {
        if (findAll(by, List.of(relationship)).isEmpty()) {
            return List.of();
        }
        return store.read(session ->
                new ArrayList<>(points(session.sql(), relationship, since).fetch(KeptHealths::point)));
    }

    static ResultQuery<? extends Record> points(DSLContext sql, RelationshipId relationship, Instant since) {
        return sql.select(POINT_OF, POINT_AT, POINT_SCORE, POINT_CONFIDENCE, POINT_FORMULA)
                .from(POINT)
                .where(POINT_OF.eq(relationship.value()), POINT_DAY.ge(LocalDate.ofInstant(since, ZoneOffset.UTC)))
                .orderBy(POINT_OF, POINT_DAY);
    }

    private static HealthPoint point(Record row) {
        return new HealthPoint(
                new RelationshipId(row.get(POINT_OF)),
                row.get(POINT_AT),
                row.get(POINT_SCORE),
                row.get(POINT_CONFIDENCE),
                row.get(POINT_FORMULA));
    }

    @Override
    public Slice<PortfolioEntry> portfolio(Caller by, PortfolioQuery query, PageRequest page) {
        settle();
        return Portfolio.page(portfolio.all(by, query), query, page);
    }

    /** People see what they wrote just before, and do not wait behind an import. */
    private void settle() {
        boolean soon = projections.status().stream()
                .filter(one -> one.name().equals(FACTS_FOLLOWED_BY))
                .allMatch(one -> one.behind() > 0 && one.behind() <= CLOSE);
        if (soon) {
            projections.awaitCaughtUp(PATIENCE, FACTS_FOLLOWED_BY);
        }
    }
}
