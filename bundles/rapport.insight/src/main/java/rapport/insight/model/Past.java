package rapport.insight.model;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;

/**
 * The course of a tie in seasons of fifteen days over forty years: what each side gave in a season, as it weighs at the
 * season's end. So the peak, the years of two-way contact and the trend are known whatever order evidence comes in, and
 * evidence can be taken back; its size has a bound, so a change costs the same however long the history.
 */
public record Past(NavigableMap<Season, Past.Given> seasons) {

    public static final Past NONE = new Past(new TreeMap<>());

    /** Forty years, so that no word of today takes away what an old friendship has grown to. */
    static final int MOST = 974;

    private static final double DUST = 1e-6;

    /** What both sides gave in one season. */
    record Given(double fromA, double fromB) {

        boolean isBothWays() {
            return fromA > 0 && fromB > 0;
        }
    }

    public Past {
        seasons = Collections.unmodifiableNavigableMap(new TreeMap<>(seasons));
    }

    public Past plus(Gift gift, Decay decay) {
        return with(gift, decay, (had, more) -> had + more);
    }

    public Past minus(Gift gift, Decay decay) {
        return with(gift, decay, (had, less) -> had - less <= DUST ? 0 : had - less);
    }

    private Past with(Gift gift, Decay decay, DoubleBinaryOperator change) {
        NavigableMap<Season, Given> changed = new TreeMap<>(seasons);
        Season season = Season.of(gift.at());
        double left = decay.factor(gift.at(), season.end());
        Given had = changed.getOrDefault(season, new Given(0, 0));
        Given has = new Given(
                change.applyAsDouble(had.fromA, gift.fromA() * left),
                change.applyAsDouble(had.fromB, gift.fromB() * left));
        changed.put(season, has);
        if (has.fromA <= 0 && has.fromB <= 0) {
            changed.remove(season);
        }
        if (!changed.isEmpty()) {
            changed.headMap(new Season(changed.lastKey().number() - MOST)).clear();
        }
        return new Past(changed);
    }

    /** In how many calendar years both sides gave something. */
    public int yearsBothWays() {
        Map<Integer, Given> years = new TreeMap<>();
        seasons.forEach((season, given) -> years.merge(
                season.year(), given, (one, two) -> new Given(one.fromA + two.fromA, one.fromB + two.fromB)));
        return (int) years.values().stream().filter(Given::isBothWays).count();
    }

    /** The greatest evidence that stood at the end of a season which had passed by then. */
    public double greatest(Instant until, Decay decay) {
        double fromA = 0;
        double fromB = 0;
        double greatest = 0;
        Instant at = Instant.EPOCH;
        for (Map.Entry<Season, Given> entry : seasons.entrySet()) {
            Instant end = entry.getKey().end();
            if (end.isAfter(until)) {
                break;
            }
            double left = decay.factor(at, end);
            fromA = fromA * left + entry.getValue().fromA;
            fromB = fromB * left + entry.getValue().fromB;
            at = end;
            greatest = Math.max(greatest, TieStrength.evidence(fromA, fromB));
        }
        return greatest;
    }

    /** The evidence as it stood at an instant; within a season it is taken to have come evenly. */
    public double evidenceAt(Instant instant, Decay decay) {
        double fromA = 0;
        double fromB = 0;
        for (Map.Entry<Season, Given> entry : seasons.entrySet()) {
            Season season = entry.getKey();
            double share = season.shareBefore(instant);
            if (share == 0) {
                break;
            }
            Instant known = share < 1 ? instant : season.end();
            double left = share * decay.factor(known, instant);
            fromA += entry.getValue().fromA * left;
            fromB += entry.getValue().fromB * left;
        }
        return TieStrength.evidence(fromA, fromB);
    }

    /** {@code 1368:2.5/1;1371:0/4}: season, what a gave, what b gave. */
    public String asText() {
        StringBuilder text = new StringBuilder();
        seasons.forEach((season, given) -> text.append(text.isEmpty() ? "" : ";")
                .append(season.number())
                .append(':')
                .append(number(given.fromA))
                .append('/')
                .append(number(given.fromB)));
        return text.toString();
    }

    /** Reads what {@link #asText} wrote. */
    public static Past parse(String text) {
        NavigableMap<Season, Given> seasons = new TreeMap<>();
        for (String part : text.split(";", -1)) {
            int colon = part.indexOf(':');
            int slash = part.indexOf('/');
            if (colon > 0) {
                seasons.put(
                        new Season(Integer.parseInt(part, 0, colon, 10)),
                        new Given(
                                Double.parseDouble(part.substring(colon + 1, slash)),
                                Double.parseDouble(part.substring(slash + 1))));
            }
        }
        return new Past(seasons);
    }

    private static String number(double value) {
        // Seven digits are more than enough, and formatting took longer than writing the row.
        return value == 0 ? "0" : Float.toString((float) value);
    }
}
