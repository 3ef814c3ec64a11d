package rapport.temperature.console;

import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.survey.SurveyId;
import rapport.api.survey.SurveyMailing;
import rapport.api.survey.Surveys;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;

/** Begins to mail the links of a survey, reminds those who keep silent, and stops it. */
@Component
@ConsolePath({"/surveys/{id}/mailing", "/surveys/{id}/mailing/reminders", "/surveys/{id}/mailing/stop"})
public final class SurveyMailingPage implements Page {

    /** How long somebody may keep silent before we ask once more. */
    static final Duration PATIENCE = Duration.ofDays(5);

    private final Surveys surveys;
    private final SurveyMailing mailing;

    @Activate
    public SurveyMailingPage(@Reference Surveys surveys, @Reference SurveyMailing mailing) {
        this.surveys = surveys;
        this.mailing = mailing;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        Caller by = visit.caller();
        Optional<SurveyId> id = visit.findId("id", SurveyId::new)
                .filter(one -> surveys.find(by, one).isPresent());
        return id.map(one -> Answer.seeOther("/surveys/" + one.value())
                        .with(Toast.saying(Telling.to(visit).text().of(act(visit, one)))))
                .map(Answer.class::cast)
                .orElseGet(Answer::notFound);
    }

    private String act(Visit visit, SurveyId id) {
        if (visit.path().endsWith("/stop")) {
            mailing.stop(visit.caller(), id);
            return "survey.mail.stopped";
        }
        if (!mailing.isPossible()) {
            return "survey.mail.impossible";
        }
        if (visit.path().endsWith("/reminders")) {
            mailing.remind(visit.caller(), id, visit.now().minus(PATIENCE));
        } else {
            mailing.begin(visit.caller(), id);
        }
        return "survey.mail.begun";
    }
}
