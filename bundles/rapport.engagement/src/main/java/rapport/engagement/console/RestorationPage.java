package rapport.engagement.console;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
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
        String back = restored(visit).orElse("/feedback");
        parts.settle();
        return Answer.done(Toast.saying(parts.telling(visit).text().of("restored")), back);
    }

    /** Where what came back stands; empty where nothing did. */
    private Optional<String> restored(Visit visit) {
        Caller by = visit.caller();
        if (visit.path().startsWith("/milestones")) {
            Optional<MilestoneId> id = visit.findId("id", MilestoneId::new);
            id.ifPresent(deleted -> parts.milestones.restore(by, deleted));
            return id.flatMap(back -> parts.milestones.find(by, back))
                    .map(one -> "/relationships/" + one.relationship().value());
        }
        if (visit.path().startsWith("/retrospectives")) {
            Optional<RetrospectiveId> id = visit.findId("id", RetrospectiveId::new);
            id.ifPresent(deleted -> parts.retrospectives.restore(by, deleted));
            return id.map(back -> "/retrospectives/" + back.value());
        }
        Optional<FeedbackId> id = visit.findId("id", FeedbackId::new);
        id.ifPresent(deleted -> parts.retrospectives.restoreFeedback(by, deleted));
        return id.flatMap(back -> parts.retrospectives.findFeedback(by, back))
                .map(one -> "/retrospectives/" + one.retrospective().value());
    }
}
