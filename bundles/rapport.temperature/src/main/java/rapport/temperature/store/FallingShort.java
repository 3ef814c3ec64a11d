package rapport.temperature.store;

import java.util.Set;
import rapport.api.access.Caller;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Concerns;
import rapport.api.concern.Gate;
import rapport.api.level.Localized;
import rapport.api.reading.Reading;

/** Who is not content has not been served yet: what we thought done is open again, with the question what was missing. */
record FallingShort(Concerns concerns) {

    private static final Set<Gate> THOUGHT_DONE = Set.of(Gate.ADDRESSED, Gate.VERIFIED, Gate.CLOSED);
    private static final Localized QUESTION = Localized.of("Where did we fall short?", "Wo haben wir nicht genügt?");

    /**
     * Opens the concern again that a low reading is about; one from before it was done speaks of what was then. Whether a concern
     * of ours is solved is not theirs to say.
     */
    void look(Caller by, Reading reading) {
        ConcernId concern = reading.concern();
        Integer value = reading.value();
        if (concern != null && value != null && reading.instrument().isLow(value)) {
            concerns.find(by, concern)
                    .filter(one -> !one.ours())
                    .filter(one -> THOUGHT_DONE.contains(one.gate()))
                    .filter(one -> !reading.at().isBefore(one.gateSince()))
                    .ifPresent(one -> reopen(by, one, reading));
        }
    }

    private void reopen(Caller by, Concern concern, Reading reading) {
        String question = QUESTION.in(by.locale());
        String reason = reading.words() == null ? question : question + " \u201c" + reading.words() + "\u201d";
        concerns.reopen(by, concern.id(), concern.version(), reason);
    }
}
