package rapport.listening.console;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concerns;
import rapport.api.concern.StepsQuery;
import rapport.api.concern.TakenStep;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Subject;
import rapport.console.api.TimelineSource;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;

/** Tells on a timeline when something was heard, played back, confirmed … and what was said. */
@Component
public final class ConcernMoments implements TimelineSource {

    private final Concerns concerns;
    private final Directory directory;

    @Activate
    public ConcernMoments(@Reference Concerns concerns, @Reference Directory directory) {
        this.concerns = concerns;
        this.directory = directory;
    }

    @Override
    public List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost) {
        return switch (subject.kind()) {
            case RELATIONSHIP ->
                tell(visit, new StepsQuery(new RelationshipId(subject.id()), null, from, until, atMost));
            case PERSON -> tell(visit, new StepsQuery(null, new PersonId(subject.id()), from, until, atMost));
            case ORGANIZATION -> List.of();
        };
    }

    private List<Moment> tell(Visit visit, StepsQuery query) {
        List<TakenStep> taken = concerns.steps(visit.caller(), query);
        Stream<PersonId> people = taken.stream().map(TakenStep::step).flatMap(ConcernTelling::people);
        ConcernTelling telling = ConcernTelling.to(visit, directory, people);
        return taken.stream().map(telling::moment).toList();
    }
}
