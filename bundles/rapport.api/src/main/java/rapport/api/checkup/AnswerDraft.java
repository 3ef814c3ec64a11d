package rapport.api.checkup;

import org.jspecify.annotations.Nullable;

/**
 * What somebody answers to a question; nothing at all takes the answer back.
 *
 * @param sure how sure we are, where it is our guess at the first call; null for {@link Sureness#PROBABLY}
 */
public record AnswerDraft(
        String question,
        @Nullable Integer value,
        @Nullable Sureness sure,
        @Nullable String words) {

    public static AnswerDraft of(String question, int value) {
        return new AnswerDraft(question, value, null, null);
    }

    public static AnswerDraft of(String question, String words) {
        return new AnswerDraft(question, null, null, words);
    }
}
