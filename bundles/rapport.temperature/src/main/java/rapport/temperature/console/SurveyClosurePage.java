package rapport.temperature.console;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.survey.Survey;
import rapport.api.survey.SurveyId;
import rapport.api.survey.Surveys;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;

/** Closes a survey: its links lead nowhere from then on. */
@Component
@ConsolePath("/surveys/{id}/closure")
public final class SurveyClosurePage implements Page {

    private final Surveys surveys;

    @Activate
    public SurveyClosurePage(@Reference Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        Optional<Survey> found = visit.findId("id", SurveyId::new).flatMap(id -> surveys.find(visit.caller(), id));
        found.filter(Survey::isOpen).ifPresent(open -> surveys.close(visit.caller(), open.id(), open.version()));
        return found.map(one -> (Answer) Answer.seeOther("/surveys/" + one.id().value())
                        .with(Toast.saying(Telling.to(visit).text().of("survey.closed.now"))))
                .orElseGet(Answer::notFound);
    }
}
