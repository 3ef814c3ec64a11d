package rapport.launcher.bench;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param what was measured
 * @param unit of both values
 * @param value the product's
 * @param p99 what one in a hundred exceeds, in milliseconds; null where a single thing was measured
 * @param limit the same by bare means; null where there is none
 * @param limitBy which bare means
 */
record Comparison(
        String what,
        String unit,
        double value,
        @Nullable Double p99,
        @Nullable Double limit,
        @Nullable String limitBy) {

    static Comparison single(String what, String unit, double value) {
        return new Comparison(what, unit, value, null, null, null);
    }

    static Comparison rate(String what, Figure figure, Figure limit, String limitBy) {
        return new Comparison(what, "/s", figure.perSecond(), figure.p99(), limit.perSecond(), limitBy);
    }

    /** The product's share of the limit, in percent; null where there is no limit. */
    @Nullable
    Double share() {
        return limit == null ? null : 100 * value / limit;
    }
}
