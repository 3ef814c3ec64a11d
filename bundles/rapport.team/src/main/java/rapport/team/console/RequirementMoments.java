package rapport.team.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
import rapport.team.model.Requirement;
import rapport.team.model.RequirementsQuery;

/** Tells on the timeline of a relationship when something was asked of us, and when somebody said "mine". */
@Component
public final class RequirementMoments implements TimelineSource {

    private static final int READ = 500;

    private final Parts parts;

    @Activate
    public RequirementMoments(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost) {
        if (subject.kind() != Subject.Kind.RELATIONSHIP) {
            return List.of();
        }
        Telling telling = parts.telling(visit);
        RequirementsQuery query = new RequirementsQuery(new RelationshipId(subject.id()), null);
        List<Requirement> found = parts.requirements
                .list(visit.caller(), query, PageRequest.first(READ))
                .items();
        RequirementLines lines = RequirementLines.of(telling, found);
        List<Moment> moments = new ArrayList<>();
        found.forEach(one -> add(moments, lines, one));
        return moments.stream()
                .filter(one -> !one.at().isBefore(from) && one.at().isBefore(until))
                .sorted(Comparator.comparing(Moment::at).reversed())
                .limit(atMost)
                .toList();
    }

    private static void add(List<Moment> moments, RequirementLines lines, Requirement one) {
        Telling telling = lines.telling();
        moments.add(moment(one.recordedAt(), telling.text().of("moment.recorded"), one.what()));
        if (one.acceptedAt() != null && one.owner() != null) {
            String name = telling.name(lines.names(), one.owner());
            moments.add(moment(one.acceptedAt(), telling.text().of("moment.accepted", name), one.what()));
        }
    }

    private static Moment moment(Instant at, String line, String words) {
        return new Moment(at, "badge-check", Body.text(line), Body.text(words), List.of());
    }
}
