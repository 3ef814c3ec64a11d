package rapport.health.store;

import static rapport.health.store.HealthTable.HEALTH;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.health.Health;
import rapport.api.health.PortfolioEntry;
import rapport.api.health.PortfolioEntry.Standing;
import rapport.api.health.PortfolioQuery;
import rapport.api.level.Levels;
import rapport.api.paging.CursorInvalid;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.health.rules.Reckoning;
import rapport.store.api.Database;
import rapport.store.api.Sight;

/**
 * Relationships at a glance: the active ones of a level or owner, each a few bytes, decayed to now while they are read, so that what
 * is shown and what it is sorted by are one and the same.
 */
@Component(service = Portfolio.class)
public final class Portfolio {

    private static final double DRIFT = 5;
    private static final double LAST = 1e12;
    private final Glance glance;
    private final Clock clock;
    private final Sight sight;
    private final FormulaInForce inForce;
    private final Weights weights;

    @Activate
    public Portfolio(
            @Reference Database database,
            @Reference Clock clock,
            @Reference Levels levels,
            @Reference FormulaInForce inForce,
            @Reference Weights weights) {
        this.glance = new Glance(database.open(HealthFollower.SCHEMA));
        this.clock = clock;
        this.sight = new Sight(levels);
        this.inForce = inForce;
        this.weights = weights;
    }

    /** All that the query asks for, in its order. */
    public List<PortfolioEntry> all(Caller by, PortfolioQuery query) {
        List<String> levels = sight.readable(by).stream()
                .filter(level -> query.level() == null || level.equals(query.level()))
                .toList();
        if (levels.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        return glance.rows(levels, query.owner()).stream()
                .map(row -> entry(row, now))
                .filter(one -> query.standing() == null || one.standing() == query.standing())
                .map(one -> new Placed(Place.of(one, query), one))
                .sorted(Comparator.comparing(Placed::place))
                .map(Placed::entry)
                .toList();
    }

    /** A page of what was found: after a place in the order, which stays where it is while scores decay. */
    public static Slice<PortfolioEntry> page(List<PortfolioEntry> all, PortfolioQuery query, PageRequest page) {
        String cursor = page.cursor();
        Place after = cursor == null ? null : Place.read(cursor);
        List<PortfolioEntry> rest = after == null
                ? all
                : all.stream()
                        .filter(one -> Place.of(one, query).compareTo(after) > 0)
                        .toList();
        List<PortfolioEntry> shown = rest.subList(0, Math.min(page.limit(), rest.size()));
        boolean more = rest.size() > shown.size();
        return new Slice<>(
                shown, more ? Place.of(shown.get(shown.size() - 1), query).text() : null, null);
    }

    private PortfolioEntry entry(Glance.Row row, Instant now) {
        KeptHealth health = row.health();
        OptionalDouble score = OptionalDouble.empty();
        double confidence = 0;
        if (health != null) {
            Reckoning reckoning = weights.by(
                    health.formula().equals(inForce.formula().title()) ? inForce.formula() : health.decay(),
                    row.level());
            score = reckoning.score(health.sums(), now);
            confidence = reckoning.confidence(health.sums(), now);
        }
        Double is = score.isPresent() ? Double.valueOf(score.getAsDouble()) : null;
        Double was = health == null ? null : health.before(now);
        return new PortfolioEntry(
                new RelationshipId(row.id()),
                row.level(),
                row.owner() == null ? null : new PersonId(row.owner()),
                is,
                confidence,
                was,
                row.lastContact(),
                row.cadence(),
                standing(row, confidence < Health.ENOUGH ? null : is, was, now));
    }

    private Standing standing(Glance.Row row, @Nullable Double is, @Nullable Double was, Instant now) {
        Instant last = row.lastContact();
        if (last != null && last.plus(Duration.ofDays(row.cadence())).isBefore(now)) {
            return Standing.COLD;
        }
        if (is == null) {
            return Standing.UNKNOWN;
        }
        if (was != null && is <= was - DRIFT) {
            return Standing.DRIFTING;
        }
        return is < inForce.formula().poor() ? Standing.POOR : Standing.WELL;
    }

    private record Placed(Place place, PortfolioEntry entry) {}

    /** A place in the order. */
    private record Place(double key, UUID id) implements Comparable<Place> {

        static Place of(PortfolioEntry one, PortfolioQuery query) {
            Instant last = one.lastContact();
            double key =
                    switch (query.sort()) {
                        case HEALTH -> rounded(one.told());
                        case CHANGE -> rounded(one.change());
                        case CONTACT -> last == null ? LAST : last.getEpochSecond();
                    };
            return new Place(key, one.relationship().value());
        }

        private static double rounded(@Nullable Double number) {
            return number == null ? LAST : Math.round(number * 10) / 10.0;
        }

        String text() {
            return String.format(Locale.ROOT, "%.1f~%s", key, id);
        }

        static Place read(String text) {
            try {
                int split = text.indexOf('~');
                return new Place(
                        Double.parseDouble(text.substring(0, split)), UUID.fromString(text.substring(split + 1)));
            } catch (RuntimeException malformed) {
                throw new CursorInvalid("not a place in the portfolio: " + text);
            }
        }

        @Override
        public int compareTo(Place other) {
            int byKey = Double.compare(key, other.key);
            return byKey == 0 ? id.compareTo(other.id) : byKey;
        }
    }
}
