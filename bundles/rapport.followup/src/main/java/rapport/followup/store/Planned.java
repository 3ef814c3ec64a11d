package rapport.followup.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUp.State;
import rapport.api.followup.FollowUpId;
import rapport.api.id.Ids;
import rapport.api.party.PersonId;
import rapport.followup.rules.Rhythm;

/**
 * A follow-up with what is kept beside it.
 *
 * @param series the first of its series
 * @param level that of its relationship; null without one
 * @param note what to remember when asking; null where nothing
 */
record Planned(
        FollowUp told,
        UUID series,
        @Nullable String level,
        Rhythm rhythm,
        @Nullable Instant pausedAt,
        @Nullable String note) {

    /** The same on another day, asked by another colleague. */
    Planned moved(@Nullable PersonId owner, LocalDate due) {
        FollowUp is = new FollowUp(
                told.id(),
                told.version(),
                told.person(),
                told.concern(),
                told.relationship(),
                told.step(),
                due,
                told.state(),
                owner,
                told.settledAt(),
                told.words());
        return new Planned(is, series, level, rhythm, pausedAt, note);
    }

    /** The same, standing otherwise. */
    Planned in(State state, @Nullable Instant at, @Nullable String words) {
        boolean waits = state == State.PAUSED;
        FollowUp is = new FollowUp(
                told.id(),
                told.version(),
                told.person(),
                told.concern(),
                told.relationship(),
                told.step(),
                told.due(),
                state,
                told.owner(),
                waits || state == State.OPEN ? null : at,
                words);
        return new Planned(is, series, level, rhythm, waits ? at : null, note);
    }

    /** The next of the series. */
    Planned next(LocalDate today) {
        int step = rhythm.after(told.step(), today);
        FollowUp is = new FollowUp(
                new FollowUpId(Ids.next()),
                1,
                told.person(),
                told.concern(),
                told.relationship(),
                step,
                rhythm.dueOf(step),
                State.OPEN,
                told.owner(),
                null,
                note);
        return new Planned(is, series, level, rhythm, null, note);
    }

    /** When it began to wait. */
    Instant waitsSince() {
        return Objects.requireNonNull(pausedAt, "paused at");
    }
}
