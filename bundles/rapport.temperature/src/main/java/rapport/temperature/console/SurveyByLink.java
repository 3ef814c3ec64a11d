package rapport.temperature.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.link.PrivateLink;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.survey.RecipientId;
import rapport.api.survey.Survey;
import rapport.console.api.LinkedPage;
import rapport.console.api.Visit;
import rapport.temperature.store.Asked;
import rapport.temperature.store.SqlSurveys;

/** Asks the question of a survey, and takes one answer from each. */
@Component
public final class SurveyByLink implements LinkedPage {

    private final SqlSurveys surveys;

    @Activate
    public SurveyByLink(@Reference SqlSurveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public String purpose() {
        return SqlSurveys.PURPOSE;
    }

    @Override
    public String title(Locale language) {
        return Telling.MESSAGES.in(language).of("occasion.SURVEY");
    }

    @Override
    public Optional<Question> ask(Visit visit, PrivateLink link) {
        return again(visit, link, List.of());
    }

    @Override
    public Optional<Question> again(Visit visit, PrivateLink link, List<Objection> objections) {
        Telling telling = Telling.to(visit);
        return asked(visit, link).map(asked -> {
            Survey survey = asked.survey();
            return new Question(
                    survey.title(),
                    new Scale(survey.instrument(), telling)
                            .fields(
                                    survey.question().in(visit.locale()),
                                    telling.ui().fields(visit.form(), objections, telling.text())),
                    telling.text().of("scale.send"));
        });
    }

    @Override
    public Outcome<String> answer(Visit visit, PrivateLink link) {
        Telling telling = Telling.to(visit);
        OptionalInt value = Scale.chosen(visit.form());
        if (value.isEmpty()) {
            return Outcome.refused(Objection.to("value", "take.value.missing", "choose a number"));
        }
        return asked(visit, link)
                .<Outcome<String>>map(asked -> surveys.answer(
                                visit.caller(),
                                asked,
                                value.getAsInt(),
                                visit.form().find("words").orElse(null))
                        .map(taken -> telling.text().of("scale.thanks")))
                .orElseGet(() ->
                        Outcome.refused(Objection.to("", "survey.over", "this survey is over, or you have answered")));
    }

    private Optional<Asked> asked(Visit visit, PrivateLink link) {
        return surveys.findAsked(visit.caller(), new RecipientId(link.subject()));
    }
}
