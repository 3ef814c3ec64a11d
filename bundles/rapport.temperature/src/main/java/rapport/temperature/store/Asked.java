package rapport.temperature.store;

import org.jspecify.annotations.Nullable;
import rapport.api.concern.Manner;
import rapport.api.reading.Occasion;
import rapport.api.reading.ReadingDraft;
import rapport.api.survey.Recipient;
import rapport.api.survey.Survey;

/** Somebody who is asked by a survey, and has not answered yet. */
public record Asked(Survey survey, Recipient recipient) {

    ReadingDraft reading(int value, @Nullable String words) {
        return new ReadingDraft(
                recipient.relationship(),
                recipient.person(),
                survey.instrument(),
                value,
                Occasion.SURVEY,
                words,
                null,
                null,
                Manner.LINK);
    }
}
