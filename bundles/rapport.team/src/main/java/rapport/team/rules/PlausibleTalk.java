package rapport.team.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;

/** People can approach one another: two of ours, each with a voice, and nobody else in the room. */
public final class PlausibleTalk {

    private static final int LONGEST_POINT = 2_000;
    private static final int LONGEST = 4_000;

    private PlausibleTalk() {}

    /** @param name how the colleague is known; null where there is no such person */
    public static List<Objection> toPair(@Nullable PersonId me, PersonId colleague, @Nullable PartyName name) {
        boolean areTwoOfOurs = me != null && !me.equals(colleague) && name != null && name.ours();
        return areTwoOfOurs
                ? List.of()
                : List.of(Objection.to("", "talk.colleague", "only two of our own people have a talk of their own"));
    }

    public static List<Objection> toPoint(String words) {
        return words.isBlank() || words.length() > LONGEST_POINT
                ? List.of(
                        Objection.to("words", "talk.point", "say in at most 2,000 letters what you want to talk about"))
                : List.of();
    }

    public static List<Objection> toTalk(@Nullable String words) {
        List<Objection> found = new ArrayList<>();
        if (words != null && words.length() > LONGEST) {
            found.add(Objection.to("words", "talk.words", "say it in at most 4,000 letters"));
        }
        return found;
    }
}
