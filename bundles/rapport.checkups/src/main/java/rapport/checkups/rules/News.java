package rapport.checkups.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.checkup.FirstCall;
import rapport.api.party.PersonId;

/**
 * What became known of what they do first. What they did counts for more than what they said, and is told to every guess that does
 * not know it yet; what they said only to those who know nothing.
 *
 * @param did whether they did it rather than said it
 * @param person of theirs who said so; null where nobody in particular did
 */
public record News(
        boolean did, FirstCall.Outcome outcome, @Nullable PersonId person, Instant at) {

    public static News said(FirstCall.Outcome outcome, @Nullable PersonId person, Instant at) {
        return new News(false, outcome, person, at);
    }

    public static News happened(FirstCall.Outcome outcome, Instant at) {
        return new News(true, outcome, null, at);
    }

    /** What the journal calls it. */
    public String event() {
        return did ? "FirstCallHappened" : "FirstCallSaid";
    }

    /** Whether this one waits for it. */
    public boolean isNewTo(FirstCall call) {
        return did ? call.happened() == null : call.known() == null;
    }

    public FirstCall toldTo(FirstCall call) {
        return new FirstCall(
                call.id(),
                call.version(),
                call.relationship(),
                at,
                call.guess(),
                call.guessedByName(),
                did ? call.said() : outcome,
                did ? call.saidBy() : person,
                did ? outcome : null);
    }
}
