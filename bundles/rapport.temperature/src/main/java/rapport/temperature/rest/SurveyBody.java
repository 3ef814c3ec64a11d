package rapport.temperature.rest;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.level.Localized;
import rapport.api.reading.Instrument;
import rapport.api.survey.Audience;
import rapport.api.survey.SurveyDraft;

/**
 * A survey as a client tells it.
 *
 * @param question in English
 * @param german the question in German
 * @param level whose stakeholders are asked
 * @param roles missing for any
 */
record SurveyBody(
        String title,
        Instrument instrument,
        String question,
        String german,
        String level,
        @Nullable String stage,
        @Nullable String tag,
        @Nullable List<String> roles) {

    SurveyBody {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(german, "german");
        Objects.requireNonNull(level, "level");
    }

    SurveyDraft asDraft() {
        Audience audience = new Audience(level, stage, tag, roles == null ? Set.of() : Set.copyOf(roles));
        return new SurveyDraft(title, instrument, Localized.of(question, german), audience);
    }
}
