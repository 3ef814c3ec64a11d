package rapport.api.followup;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Manner;
import rapport.api.reading.Instrument;

/**
 * What came of asking how it holds.
 *
 * @param words what they said
 * @param manner how we asked
 * @param instrument on which scale they answered as well; null where they were not asked for a number
 * @param value what they answered on it; null where there is no instrument
 */
public record FollowUpAnswer(
        String words,
        Manner manner,
        @Nullable Instrument instrument,
        @Nullable Integer value) {

    public FollowUpAnswer {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(manner, "manner");
    }

    /** Words alone. */
    public static FollowUpAnswer of(String words, Manner manner) {
        return new FollowUpAnswer(words, manner, null, null);
    }
}
