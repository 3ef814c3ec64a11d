package rapport.api.survey;

import rapport.api.level.Localized;
import rapport.api.reading.Instrument;

/**
 * A survey as somebody wants it begun.
 *
 * @param question in the languages of those who are asked
 */
public record SurveyDraft(String title, Instrument instrument, Localized question, Audience audience) {}
