package rapport.climate.console;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.incident.Incident;
import rapport.api.incident.Incidents;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Subject;
import rapport.console.api.TimelineSource;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;

/** Tells on a timeline when something went wrong, and when it was repaired. */
@Component
public final class IncidentMoments implements TimelineSource {

    private static final int LOOKED_AT = 200;

    private final Incidents incidents;

    @Activate
    public IncidentMoments(@Reference Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost) {
        if (subject.kind() != Subject.Kind.RELATIONSHIP) {
            return List.of();
        }
        Telling telling = Telling.to(visit);
        return incidents
                .list(visit.caller(), new RelationshipId(subject.id()), PageRequest.first(LOOKED_AT))
                .items()
                .stream()
                .flatMap(incident -> moments(incident, telling))
                .filter(moment -> !moment.at().isBefore(from) && moment.at().isBefore(until))
                .sorted(Comparator.comparing(Moment::at).reversed())
                .limit(atMost)
                .toList();
    }

    private static Stream<Moment> moments(Incident incident, Telling telling) {
        String line = telling.text().of("moment.happened", telling.text().of("height.short." + incident.height()));
        Moment happened = new Moment(
                incident.happenedAt(), "triangle-alert", Body.text(line), Body.text(incident.what()), List.of());
        Optional<Moment> repaired = Optional.ofNullable(incident.repairedAt())
                .map(at -> new Moment(
                        at,
                        "check",
                        Body.text(telling.text().of("moment.repaired", incident.what())),
                        Body.text(incident.repair() == null ? "" : incident.repair()),
                        List.of()));
        return Stream.concat(Stream.of(happened), repaired.stream());
    }
}
