package rapport.followup.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUp.State;
import rapport.store.api.Change;
import rapport.store.api.Transaction;

/** Writes the steps of follow-ups within one piece of work, and says so in the journal. */
record Steps(Transaction transaction) {

    /** The day it is for whoever does this. */
    LocalDate today() {
        return LocalDate.ofInstant(transaction.at(), transaction.by().zone());
    }

    FollowUp plan(Planned planned) {
        FollowUpRows.insert(transaction.sql(), planned);
        FollowUp is = planned.told();
        transaction.record(Change.added(SqlFollowUps.KIND, is.id(), "FollowUpPlanned", is));
        return is;
    }

    FollowUp write(Planned was, Planned changed, String event) {
        FollowUp is = FollowUpRows.update(transaction.sql(), changed);
        transaction.record(Change.changed(SqlFollowUps.KIND, is.id(), event, was.told(), is));
        return is;
    }

    /** It is over, and the next of its series begins. */
    FollowUp settle(Planned was, State state, @Nullable String words) {
        write(was, was.in(state, transaction.at(), words), state == State.DONE ? "FollowUpDone" : "FollowUpSkipped");
        return plan(was.next(today()));
    }

    FollowUp pause(Planned was, @Nullable String reason) {
        return write(was, was.in(State.PAUSED, transaction.at(), reason), "FollowUpPaused");
    }

    FollowUp resume(Planned was) {
        LocalDate since = LocalDate.ofInstant(was.waitsSince(), transaction.by().zone());
        LocalDate later = was.told().due().plusDays(ChronoUnit.DAYS.between(since, today()));
        LocalDate due = later.isBefore(today()) ? today() : later;
        Planned open = was.in(State.OPEN, null, was.note());
        return write(was, open.moved(was.told().owner(), due), "FollowUpResumed");
    }

    FollowUp end(Planned was, @Nullable String reason) {
        return write(was, was.in(State.ENDED, transaction.at(), reason), "FollowUpEnded");
    }
}
