package rapport.growth.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.console.api.Visit;

/** What all forms of entries say: who, when and in which words; no time where the day is the one that it was. */
record Typed(
        @Nullable PersonId person,
        @Nullable Instant at,
        @Nullable String words) {

    static Typed in(Visit visit) {
        return new Typed(
                visit.form().findId("person").map(PersonId::new).orElse(null),
                visit.form()
                        .findDate("at")
                        .filter(day -> !day.toString().equals(visit.form().text("atBefore")))
                        .map(day -> at(visit, day))
                        .orElse(null),
                visit.form().find("words").orElse(null));
    }

    /** Today is now; another day is its noon. */
    private static Instant at(Visit visit, LocalDate day) {
        return day.equals(visit.today())
                ? visit.now()
                : day.atTime(LocalTime.NOON).atZone(visit.zone()).toInstant();
    }
}
