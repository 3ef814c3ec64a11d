package rapport.engagement.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.engagement.FeedbackId;
import rapport.api.engagement.MilestoneId;
import rapport.api.engagement.RetrospectiveId;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;

/** Brings back what was deleted a moment ago. */
@Component
@ConsolePath({"/milestones/{id}/restoration", "/retrospectives/{id}/restoration", "/feedback/{id}/restoration"})
public final class RestorationPage implements Page {

    private final Parts parts;

    @Activate
    public RestorationPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        if (visit.path().startsWith("/milestones")) {
            visit.findId("id", MilestoneId::new).ifPresent(id -> parts.milestones.restore(visit.caller(), id));
        } else if (visit.path().startsWith("/retrospectives")) {
            visit.findId("id", RetrospectiveId::new).ifPresent(id -> parts.retrospectives.restore(visit.caller(), id));
        } else {
            visit.findId("id", FeedbackId::new)
                    .ifPresent(id -> parts.retrospectives.restoreFeedback(visit.caller(), id));
        }
        parts.settle();
        return Answer.done(Toast.saying(Telling.to(visit, parts).text().of("restored")), "/feedback");
    }
}
