package rapport.team.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.team.model.RecognitionDraft;

/** Thanks are words from one of ours to another. */
public final class PlausibleRecognition {

    private static final int LONGEST = 2_000;

    private PlausibleRecognition() {}

    /**
     * @param giver who says it; null where it is nobody of ours
     * @param receiver how the colleague is known; null where there is no such person
     */
    public static List<Objection> objections(
            RecognitionDraft draft, @Nullable PersonId giver, @Nullable PartyName receiver) {
        List<Objection> found = new ArrayList<>();
        if (draft.words().isBlank() || draft.words().length() > LONGEST) {
            found.add(
                    Objection.to("words", "recognition.words", "say in at most 2,000 letters what you thank them for"));
        }
        if (giver == null || receiver == null || !receiver.ours()) {
            found.add(Objection.to("receiver", "recognition.ours", "only our own people thank one another here"));
        } else if (giver.equals(draft.receiver())) {
            found.add(Objection.to("receiver", "recognition.self", "thank somebody else"));
        }
        return found;
    }
}
