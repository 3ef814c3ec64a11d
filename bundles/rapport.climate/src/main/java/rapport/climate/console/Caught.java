package rapport.climate.console;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import rapport.console.api.Visit;
import rapport.store.api.Projections;

/** Reads times as people enter them, and waits for what follows from what they entered. */
final class Caught {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private Caught() {}

    /** People read what they wrote. */
    static void up(Projections projections) {
        projections.awaitCaughtUp(LONGEST, "insight");
    }

    static Optional<Instant> time(Visit visit, String field) {
        return visit.form()
                .findAs(field, LocalDateTime::parse)
                .map(at -> at.atZone(visit.zone()).toInstant());
    }

    /** As a field for date and time starts. */
    static String asField(Visit visit, Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, visit.zone());
        return local.withSecond(0).withNano(0).toString();
    }
}
