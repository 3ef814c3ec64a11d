package rapport.engagement.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackQuery;
import rapport.api.engagement.Milestone;
import rapport.api.engagement.MilestonesQuery;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Subject;
import rapport.console.api.TimelineSource;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;
import rapport.console.api.widget.Telling;

/** Tells on the timeline of a relationship when milestones were agreed and reached, and feedback given and answered. */
@Component
public final class EngagementMoments implements TimelineSource {

    private static final int READ = 500;

    private final Parts parts;

    @Activate
    public EngagementMoments(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost) {
        if (subject.kind() != Subject.Kind.RELATIONSHIP) {
            return List.of();
        }
        Telling telling = parts.telling(visit);
        RelationshipId relationship = new RelationshipId(subject.id());
        Caller by = visit.caller();
        List<Moment> moments = new ArrayList<>();
        parts.milestones
                .list(by, MilestonesQuery.of(relationship), PageRequest.first(READ))
                .items()
                .forEach(one -> add(moments, telling, one));
        parts.retrospectives
                .feedback(by, FeedbackQuery.of(relationship), PageRequest.first(READ))
                .items()
                .forEach(one -> add(moments, telling, one));
        return moments.stream()
                .filter(one -> !one.at().isBefore(from) && one.at().isBefore(until))
                .sorted(Comparator.comparing(Moment::at).reversed())
                .limit(atMost)
                .toList();
    }

    private static void add(List<Moment> moments, Telling telling, Milestone one) {
        moments.add(moment(one.agreedAt(), "flag", telling.text().of("moment.agreed", one.what()), Body.EMPTY));
        if (one.reachedAt() != null) {
            moments.add(moment(one.reachedAt(), "flag", telling.text().of("moment.reached", one.what()), Body.EMPTY));
        }
    }

    private static void add(List<Moment> moments, Telling telling, Feedback one) {
        moments.add(
                moment(one.givenAt(), "message-circle", telling.text().of("moment.feedback"), Body.text(one.words())));
        if (one.respondedAt() != null && one.response() != null) {
            moments.add(moment(
                    one.respondedAt(),
                    "message-circle",
                    telling.text().of(one.willChange() ? "feedback.will" : "feedback.wont"),
                    Body.text(one.response())));
        }
    }

    private static Moment moment(Instant at, String icon, String line, Body words) {
        return new Moment(at, icon, Body.text(line), words, List.of());
    }
}
