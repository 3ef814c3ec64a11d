package rapport.api.level;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that should be so before a relationship enters a stage.
 *
 * @param name stable among those of its gate: {@code decider}
 * @param words what should be so, in a sentence
 * @param check the name of the check that finds it in the facts; null where only people can say
 * @param about what the check is to look for, as it understands it, such as the name of a role; null where it needs nothing
 */
public record GateEvidence(
        String name,
        Localized words,
        @Nullable String check,
        @Nullable String about) {

    public GateEvidence {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(words, "words");
    }

    /** That only people can say. */
    public static GateEvidence said(String name, Localized words) {
        return new GateEvidence(name, words, null, null);
    }

    /** That a check finds in the facts; while that check is not there, people say. */
    public static GateEvidence found(String name, Localized words, String check) {
        return new GateEvidence(name, words, check, null);
    }

    /** The same, looking for something in particular. */
    public GateEvidence about(String what) {
        return new GateEvidence(name, words, check, what);
    }
}
