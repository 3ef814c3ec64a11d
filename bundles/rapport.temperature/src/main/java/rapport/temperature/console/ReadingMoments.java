package rapport.temperature.console;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.api.reading.Reading;
import rapport.api.reading.Readings;
import rapport.api.reading.ReadingsQuery;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Subject;
import rapport.console.api.TimelineSource;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;

/** Tells on a timeline when somebody said how it feels, and when we guessed. */
@Component
public final class ReadingMoments implements TimelineSource {

    private final Readings readings;
    private final Directory directory;

    @Activate
    public ReadingMoments(@Reference Readings readings, @Reference Directory directory) {
        this.readings = readings;
        this.directory = directory;
    }

    @Override
    public List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost) {
        return query(subject)
                .map(query -> tell(visit, readings.within(visit.caller(), query, from, until, atMost)))
                .orElse(List.of());
    }

    private static Optional<ReadingsQuery> query(Subject subject) {
        return switch (subject.kind()) {
            case RELATIONSHIP -> Optional.of(ReadingsQuery.of(new RelationshipId(subject.id())));
            case PERSON -> Optional.of(ReadingsQuery.of(new PersonId(subject.id())));
            case ORGANIZATION -> Optional.empty();
        };
    }

    private List<Moment> tell(Visit visit, List<Reading> found) {
        Telling telling = Telling.to(visit).knowing(directory, found.stream().map(Reading::person));
        return found.stream().map(telling::moment).toList();
    }
}
