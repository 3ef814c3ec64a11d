package rapport.growth.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days as sentences name them. */
final class Days {

    private Days() {}

    static String of(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }
}
