package rapport.exchange.rules;

import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Months by their names, in English and German, whole or shortened. */
final class Months {

    private static final Map<String, Month> BY_START = Map.ofEntries(
            Map.entry("jan", Month.JANUARY),
            Map.entry("jän", Month.JANUARY),
            Map.entry("feb", Month.FEBRUARY),
            Map.entry("mar", Month.MARCH),
            Map.entry("mär", Month.MARCH),
            Map.entry("mae", Month.MARCH),
            Map.entry("mrz", Month.MARCH),
            Map.entry("apr", Month.APRIL),
            Map.entry("may", Month.MAY),
            Map.entry("mai", Month.MAY),
            Map.entry("jun", Month.JUNE),
            Map.entry("jul", Month.JULY),
            Map.entry("aug", Month.AUGUST),
            Map.entry("sep", Month.SEPTEMBER),
            Map.entry("oct", Month.OCTOBER),
            Map.entry("okt", Month.OCTOBER),
            Map.entry("nov", Month.NOVEMBER),
            Map.entry("dec", Month.DECEMBER),
            Map.entry("dez", Month.DECEMBER));

    private Months() {}

    static Optional<Month> find(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.length() < 3 ? Optional.empty() : Optional.ofNullable(BY_START.get(lower.substring(0, 3)));
    }
}
