package rapport.team.console;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Subject;
import rapport.console.api.TimelineSource;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;
import rapport.console.api.widget.Telling;
import rapport.team.model.StakeholderMeeting;
import rapport.team.rules.StakeholderRound;

/** Tells on the timeline of a relationship when those met who answer for what it asks of us. */
@Component
public final class StakeholderMoments implements TimelineSource {

    private static final int READ = 200;

    private final Parts parts;

    @Activate
    public StakeholderMoments(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost) {
        if (subject.kind() != Subject.Kind.RELATIONSHIP) {
            return List.of();
        }
        Telling telling = parts.telling(visit);
        RelationshipId in = new RelationshipId(subject.id());
        List<StakeholderMeeting> held =
                parts.meetings.list(visit.caller(), in, PageRequest.first(READ)).items().stream()
                        .filter(one -> !one.at().isBefore(from) && one.at().isBefore(until))
                        .limit(atMost)
                        .toList();
        StakeholderLines lines = StakeholderLines.of(telling, new StakeholderRound(List.of(), null), held);
        return held.stream()
                .map(one -> new Moment(
                        one.at(),
                        "users-round",
                        Body.text(telling.text().of("moment.stakeholders")),
                        Body.text(lines.told(one)),
                        List.of()))
                .toList();
    }
}
