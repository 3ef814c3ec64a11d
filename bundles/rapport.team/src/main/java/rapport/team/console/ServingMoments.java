package rapport.team.console;

import java.time.Instant;
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
import rapport.team.model.Serving;
import rapport.team.model.ServingsQuery;

/** Tells on the timeline of an internal customer since when they get what. */
@Component
public final class ServingMoments implements TimelineSource {

    private static final int READ = 200;

    private final Parts parts;

    @Activate
    public ServingMoments(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost) {
        if (subject.kind() != Subject.Kind.RELATIONSHIP) {
            return List.of();
        }
        Telling telling = parts.telling(visit);
        List<Serving> found = parts.servings
                .list(
                        visit.caller(),
                        new ServingsQuery(new RelationshipId(subject.id()), null),
                        PageRequest.first(READ))
                .items();
        List<Serving> within = found.stream()
                .filter(one ->
                        !one.recordedAt().isBefore(from) && one.recordedAt().isBefore(until))
                .toList();
        ServingLines lines = ServingLines.of(parts, telling, within);
        return within.stream()
                .map(one -> moment(lines, one))
                .sorted(Comparator.comparing(Moment::at).reversed())
                .limit(atMost)
                .toList();
    }

    private static Moment moment(ServingLines lines, Serving one) {
        String server = lines.telling().name(lines.names(), one.server());
        return new Moment(
                one.recordedAt(),
                "heart-handshake",
                Body.text(lines.telling().text().of("moment.serving", server)),
                Body.text(one.what()),
                List.of());
    }
}
