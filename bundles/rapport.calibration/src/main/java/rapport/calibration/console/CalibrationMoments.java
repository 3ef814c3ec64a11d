package rapport.calibration.console;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationsQuery;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Subject;
import rapport.console.api.TimelineSource;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;

/** Tells on a timeline when we asked what matters most, and what had moved. */
@Component
public final class CalibrationMoments implements TimelineSource {

    private final Parts parts;

    @Activate
    public CalibrationMoments(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost) {
        return query(subject)
                .map(query -> tell(visit, query.during(from, until), Math.min(atMost, PageRequest.MOST)))
                .orElse(List.of());
    }

    private static Optional<CalibrationsQuery> query(Subject subject) {
        return switch (subject.kind()) {
            case RELATIONSHIP -> Optional.of(CalibrationsQuery.of(new RelationshipId(subject.id())));
            case PERSON -> Optional.of(CalibrationsQuery.by(new PersonId(subject.id())));
            case ORGANIZATION -> Optional.empty();
        };
    }

    private List<Moment> tell(Visit visit, CalibrationsQuery query, int atMost) {
        List<Calibration> taken = parts.calibrations
                .list(visit.caller(), query, PageRequest.first(atMost))
                .items();
        Telling telling =
                Telling.to(visit).knowing(parts.directory, taken.stream().map(Calibration::person));
        for (RelationshipId in :
                taken.stream().map(Calibration::relationship).distinct().toList()) {
            telling = telling.knowing(parts.concerns, in);
        }
        Telling knowing = telling;
        return taken.stream().map(one -> moment(knowing, one)).toList();
    }

    static Moment moment(Telling telling, Calibration taken) {
        List<String> lines = Stream.of(
                        Stream.of(telling.drift(taken.drift())),
                        telling.moves(taken).stream(),
                        Stream.ofNullable(taken.words())
                                .map(words -> telling.text().of("taken.words", words)))
                .flatMap(some -> some)
                .toList();
        return new Moment(
                taken.at(),
                "list-ordered",
                Body.text(telling.line(taken)),
                Body.text(String.join("\n", lines)),
                List.of());
    }
}
