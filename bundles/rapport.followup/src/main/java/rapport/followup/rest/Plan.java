package rapport.followup.rest;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;

/** Who asks, and on which day; without an owner whoever looks after the person. */
record Plan(@Nullable PersonId owner, LocalDate due) {

    Plan {
        Objects.requireNonNull(due, "due");
    }
}
