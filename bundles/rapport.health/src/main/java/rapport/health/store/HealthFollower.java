package rapport.health.store;

import static rapport.health.store.HealthTable.EVIDENCE;
import static rapport.health.store.HealthTable.EVIDENCE_OF;
import static rapport.health.store.HealthTable.HEALTH;
import static rapport.health.store.HealthTable.POINT;
import static rapport.health.store.HealthTable.POINT_AT;
import static rapport.health.store.HealthTable.POINT_CONFIDENCE;
import static rapport.health.store.HealthTable.POINT_DAY;
import static rapport.health.store.HealthTable.POINT_FORMULA;
import static rapport.health.store.HealthTable.POINT_OF;
import static rapport.health.store.HealthTable.POINT_SCORE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactsFollower;
import rapport.api.signal.RelationshipFacts;
import rapport.health.model.Formula;
import rapport.health.model.Sums;
import rapport.health.rules.Evidences;
import rapport.health.rules.Reckoning;
import rapport.store.api.Database;
import rapport.store.api.RowWriter;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Wanted;

/** Sums up what facts say about health whenever they change, and keeps what became of the score. */
@Component
public final class HealthFollower implements FactsFollower {

    static final Schema SCHEMA = new Schema("health", HealthFollower.class);

    private static final Caller PLATFORM = Caller.platform("health");

    private static final RowWriter<Point> POINTS = new RowWriter<Point>(POINT)
            .with(POINT_AT, Point::at)
            .with(POINT_SCORE, Point::score)
            .with(POINT_CONFIDENCE, Point::confidence)
            .with(POINT_FORMULA, Point::formula)
            .withKey(POINT_OF, Point::id)
            .withKey(POINT_DAY, Point::day);

    private final Store store;
    private final Formula formula;
    private final Weights weights;

    private record Point(
            UUID id, LocalDate day, Instant at, @Nullable Double score, double confidence, String formula) {}

    @Activate
    public HealthFollower(@Reference Database database, @Reference FormulaInForce inForce, @Reference Weights weights) {
        this.store = database.open(SCHEMA);
        this.formula = inForce.formula();
        this.weights = weights;
    }

    @Override
    public String fingerprint() {
        return formula.title() + " form " + Drawn.FORM;
    }

    @Override
    public boolean looksAt(Class<?> kind) {
        return Evidences.KINDS.contains(kind);
    }

    @Override
    public void follow(List<RelationshipFacts> facts, Collection<RelationshipId> gone, Instant now) {
        store.run(PLATFORM, work -> {
            forget(work.sql(), gone);
            keep(work.sql(), facts, now);
        });
    }

    /** The history stays: whoever comes back finds it. */
    private static void forget(DSLContext sql, Collection<RelationshipId> gone) {
        if (!gone.isEmpty()) {
            List<UUID> ids = gone.stream().map(RelationshipId::value).toList();
            sql.deleteFrom(HEALTH).where(Wanted.among(HealthTable.ID, ids)).execute();
            sql.deleteFrom(EVIDENCE).where(Wanted.among(EVIDENCE_OF, ids)).execute();
        }
    }

    private void keep(DSLContext sql, List<RelationshipFacts> facts, Instant now) {
        Map<UUID, KeptHealth> known = new HashMap<>();
        List<UUID> ids =
                facts.stream().map(one -> one.relationship().id().value()).toList();
        KeptHealth.ROWS.read(sql, ids).forEach(one -> known.put(one.id(), one));
        List<Reckoned> added = new ArrayList<>();
        List<Reckoned> changed = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        for (RelationshipFacts one : facts) {
            Drawn drawn = Drawn.from(one);
            KeptHealth was = known.get(drawn.id());
            (was == null ? added : changed).add(new Reckoned(drawn, after(drawn, was, now, points)));
        }
        KeptHealth.WRITER.insert(sql, map(added, Reckoned::health));
        Drawn.WRITER.insert(sql, map(added, Reckoned::drawn));
        KeptHealth.WRITER.update(sql, map(changed, Reckoned::health));
        Drawn.WRITER.update(sql, map(changed, Reckoned::drawn));
        keepPoints(sql, points);
    }

    private static <T> List<T> map(List<Reckoned> some, Function<Reckoned, T> part) {
        return some.stream().map(part).toList();
    }

    @Override
    public Collection<RelationshipId> catchUp(Collection<RelationshipId> relationships, Instant now) {
        Set<RelationshipId> left = new HashSet<>(relationships);
        store.run(PLATFORM, work -> {
            List<Point> points = new ArrayList<>();
            List<KeptHealth> changed = new ArrayList<>();
            List<UUID> ids = relationships.stream().map(RelationshipId::value).toList();
            for (Reckoned one : Reckoned.ROWS.read(work.sql(), ids)) {
                changed.add(after(one.drawn(), one.health(), now, points));
                left.remove(new RelationshipId(one.drawn().id()));
            }
            KeptHealth.WRITER.update(work.sql(), changed);
            keepPoints(work.sql(), points);
        });
        return left;
    }

    private KeptHealth after(Drawn drawn, @Nullable KeptHealth was, Instant now, List<Point> points) {
        Reckoning reckoning = weights.by(formula, drawn.level());
        UUID id = drawn.id();
        Sums sums = drawn.weighings().sums(formula, now);
        OptionalDouble score = reckoning.score(sums, now);
        int shown = KeptHealth.shown(score);
        if (was == null
                ? shown != KeptHealth.UNKNOWN
                : was.shown() != shown || !was.formula().equals(formula.title())) {
            LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
            points.add(new Point(id, day, now, boxed(score), reckoning.confidence(sums, now), formula.title()));
        }
        if (was == null) {
            return new KeptHealth(id, sums, formula.title(), shown, boxed(score), now, null, null);
        }
        if (was.nextScore() == null && score.isPresent()) {
            // A season is reckoned from when something was known first.
            return new KeptHealth(
                    id, sums, formula.title(), shown, boxed(score), now, was.beforeScore(), was.beforeAt());
        }
        if (was.nextAt().isAfter(now.minus(KeptHealth.SEASON))) {
            return new KeptHealth(
                    id, sums, formula.title(), shown, was.nextScore(), was.nextAt(), was.beforeScore(), was.beforeAt());
        }
        Reckoning then = weights.by(was.decay(), drawn.level());
        Double until = boxed(then.score(was.sums(), now));
        return new KeptHealth(id, sums, formula.title(), shown, until, now, was.nextScore(), was.nextAt());
    }

    private static @Nullable Double boxed(OptionalDouble score) {
        return score.isPresent() ? Double.valueOf(score.getAsDouble()) : null;
    }

    /** Of one day the last counts. */
    private static void keepPoints(DSLContext sql, List<Point> points) {
        POINTS.delete(sql, points);
        POINTS.insert(sql, points);
    }
}
