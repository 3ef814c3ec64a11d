package rapport.temperature.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.survey.Survey;
import rapport.api.survey.SurveyId;
import rapport.api.survey.SurveyMailing;
import rapport.api.survey.Surveys;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;

/** How far the links of a survey have come, as its page asks again and again. */
@Component
@ConsolePath("/surveys/{id}/progress")
public final class SurveyProgressPage implements Page {

    private final Surveys surveys;
    private final SurveyMailing mailing;

    @Activate
    public SurveyProgressPage(@Reference Surveys surveys, @Reference SurveyMailing mailing) {
        this.surveys = surveys;
        this.mailing = mailing;
    }

    @Override
    public Answer show(Visit visit) {
        return visit.findId("id", SurveyId::new)
                .flatMap(id -> surveys.find(visit.caller(), id))
                .map(survey -> show(visit, survey))
                .orElseGet(Answer::notFound);
    }

    private Answer show(Visit visit, Survey survey) {
        Caller by = visit.caller();
        return Answer.fragment(SurveyPage.progress(
                Telling.to(visit), survey, surveys.result(by, survey.id()), mailing.isRunning(by, survey.id())));
    }
}
