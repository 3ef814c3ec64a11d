package rapport.engagement.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.engagement.FeedbackQuery;
import rapport.api.engagement.Retrospectives;
import rapport.api.level.Localized;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.GateCheck;
import rapport.api.relationship.Relationship;

/** Both sides looked back, and every feedback has its response; without a retrospective nothing is shown. */
@Component
public final class FeedbackAnswered implements GateCheck {

    private static final int FIRST = 200;

    private final Retrospectives retrospectives;

    @Activate
    public FeedbackAnswered(@Reference Retrospectives retrospectives) {
        this.retrospectives = retrospectives;
    }

    @Override
    public String name() {
        return "feedback-answered";
    }

    @Override
    public Optional<Found> look(Caller by, Relationship relationship, @Nullable String about) {
        FeedbackQuery open = new FeedbackQuery(relationship.id(), null, null, true);
        boolean unanswered = retrospectives.feedback(by, open, PageRequest.first(FIRST)).items().stream()
                .anyMatch(feedback -> feedback.response() == null);
        return unanswered
                ? Optional.empty()
                : retrospectives.list(by, relationship.id(), PageRequest.first(1)).items().stream()
                        .findFirst()
                        .map(held -> new Found(
                                Localized.of("looked back on " + held.heldOn(), "Rückblick vom " + held.heldOn()),
                                "/retrospectives/" + held.id().value()));
    }
}
