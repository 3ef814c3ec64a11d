package rapport.api.survey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.level.Localized;
import rapport.api.reading.Instrument;

/**
 * One question on one scale to many people.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param begunByName which of our accounts began it
 * @param closedAt since when nobody can answer any more; null while it is open
 */
public record Survey(
        SurveyId id,
        long version,
        String title,
        Instrument instrument,
        Localized question,
        Audience audience,
        String begunByName,
        Instant begunAt,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
