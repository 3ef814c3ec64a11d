package rapport.temperature.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rapport.api.outcome.Objection;
import rapport.api.survey.SurveyDraft;
import rapport.api.survey.Surveys;

/** A survey says what it asks, in words that those who are asked understand, and asks somebody. */
public final class PlausibleSurvey {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_QUESTION = 1_000;

    private PlausibleSurvey() {}

    /**
     * What speaks against beginning it.
     *
     * @param chosen how many people it would ask
     */
    public static List<Objection> objections(SurveyDraft draft, int chosen) {
        return Stream.of(
                        toText("title", draft.title(), LONGEST_TITLE),
                        toText("question", draft.question().english(), LONGEST_QUESTION),
                        draft.question().translations().values().stream()
                                .flatMap(text -> toText("german", text, LONGEST_QUESTION)),
                        toChosen(chosen))
                .flatMap(objections -> objections)
                .toList();
    }

    private static Stream<Objection> toText(String field, String text, int longest) {
        if (text.isBlank()) {
            return Stream.of(Objection.to(field, "survey.text.missing", "say it in words"));
        }
        return text.length() <= longest
                ? Stream.empty()
                : Stream.of(new Objection(
                        field,
                        "survey.text.long",
                        Map.of("most", String.valueOf(longest)),
                        "this has at most " + longest + " characters"));
    }

    private static Stream<Objection> toChosen(int chosen) {
        if (chosen == 0) {
            return Stream.of(Objection.to("", "survey.nobody", "nobody would be asked"));
        }
        return chosen <= Surveys.MOST_RECIPIENTS
                ? Stream.empty()
                : Stream.of(Objection.to("", "survey.too.many", "more people would be asked than one survey can ask"));
    }
}
