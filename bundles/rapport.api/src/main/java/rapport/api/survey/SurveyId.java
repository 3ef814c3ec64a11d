package rapport.api.survey;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies a survey. */
public record SurveyId(UUID value) implements Id {

    public SurveyId {
        Objects.requireNonNull(value, "survey id");
    }
}
