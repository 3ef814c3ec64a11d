package rapport.listening.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Closing;
import rapport.api.concern.ConcernStep.Kind;
import rapport.api.concern.Word;

/**
 * What somebody wants to do with a concern.
 *
 * @param theirs the words of the other side; null where it says none
 * @param ours our words; null where we say none
 * @param word who of theirs says so, when and how; null where it is our step alone
 */
public record Step(
        Kind kind,
        @Nullable String theirs,
        @Nullable String ours,
        @Nullable Word word) {

    public static Step playBack(String understood) {
        return new Step(Kind.PLAYED_BACK, null, understood, null);
    }

    public static Step confirm(Word word) {
        return new Step(Kind.CONFIRMED, null, null, word);
    }

    public static Step correct(String words, Word word) {
        return new Step(Kind.CORRECTED, words, null, word);
    }

    public static Step override(String reason) {
        return new Step(Kind.OVERRIDDEN, null, reason, null);
    }

    public static Step address(String done) {
        return new Step(Kind.ADDRESSED, null, done, null);
    }

    public static Step verify(@Nullable String words, Word word) {
        return new Step(Kind.VERIFIED, words, null, word);
    }

    public static Step close(Closing closing) {
        return new Step(Kind.CLOSED, closing.felt(), closing.done(), null);
    }

    public static Step withdraw(String reason) {
        return new Step(Kind.WITHDRAWN, null, reason, null);
    }

    public static Step reopen(String reason) {
        return new Step(Kind.REOPENED, null, reason, null);
    }

    /** It goes on as several, or as part of another. */
    public static Step of(Kind kind) {
        return new Step(kind, null, null, null);
    }

    /** It carries these words of theirs. */
    public static Step saying(Kind kind, String words) {
        return new Step(kind, words, null, null);
    }

    /** What the journal calls it: {@code ConcernPlayedBack}. */
    public String event() {
        return Arrays.stream(kind.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "Concern", ""));
    }

    /** Without blanks around its words; words of nothing but blanks are none. */
    public Step stripped() {
        return new Step(kind, stripped(theirs), stripped(ours), word);
    }

    private static @Nullable String stripped(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
