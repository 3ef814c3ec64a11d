package rapport.team.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyName;
import rapport.team.model.RequirementDraft;

/** A requirement is something that one of our own people can say "mine" to. */
public final class PlausibleRequirement {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_CONTRACT = 300;

    private PlausibleRequirement() {}

    /** @param owner how the person who is to be asked is known; null where there is none */
    public static List<Objection> objections(RequirementDraft draft, @Nullable PartyName owner) {
        List<Objection> found = new ArrayList<>();
        if (draft.what().isBlank() || draft.what().length() > LONGEST) {
            found.add(Objection.to("what", "requirement.what", "say in at most 2,000 letters what is asked of us"));
        }
        if (draft.contract() != null && draft.contract().length() > LONGEST_CONTRACT) {
            found.add(Objection.to("contract", "requirement.contract", "name the contract in at most 300 letters"));
        }
        if (draft.owner() != null && (owner == null || !owner.ours())) {
            found.add(Objection.to("owner", "requirement.ours", "only one of our own people can answer for it"));
        }
        return found;
    }

    /** Why it cannot be handed back so. */
    public static List<Objection> toReturning(String because) {
        return because.isBlank() || because.length() > LONGEST
                ? List.of(Objection.to(
                        "because", "requirement.because", "say why it is not yours, and whose it might be"))
                : List.of();
    }
}
