package rapport.temperature.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapport.api.reading.Estimate;
import rapport.api.reading.Instrument;
import rapport.api.survey.Recipient.State;
import rapport.api.survey.Survey;
import rapport.api.survey.SurveyId;
import rapport.api.survey.SurveyResult;

/**
 * A survey with how far it has come.
 *
 * @param waiting how many have no link yet
 * @param answers how often each value was given
 * @param mean missing where nobody has answered
 * @param score promoters less detractors, where that was asked
 */
record SurveyJson(
        SurveyId id,
        long version,
        String title,
        Instrument instrument,
        String question,
        String german,
        String level,
        Instant begunAt,
        @Nullable Instant closedAt,
        long waiting,
        long asked,
        long answered,
        long skipped,
        List<Count> answers,
        @Nullable Estimate mean,
        @Nullable Estimate score) {

    /** How often a value was given. */
    record Count(int value, long times) {}

    static SurveyJson of(Survey survey, SurveyResult result) {
        return new SurveyJson(
                survey.id(),
                survey.version(),
                survey.title(),
                survey.instrument(),
                survey.question().english(),
                survey.question().in(Locale.GERMAN),
                survey.audience().level(),
                survey.begunAt(),
                survey.closedAt(),
                result.count(State.WAITING),
                result.asked(),
                result.count(State.ANSWERED),
                result.count(State.SKIPPED),
                result.answers().entrySet().stream()
                        .map(one -> new Count(one.getKey(), one.getValue()))
                        .toList(),
                result.mean(),
                result.score());
    }
}
