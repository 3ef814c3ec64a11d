package rapport.team.console;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Subject;
import rapport.console.api.TimelineSource;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;
import rapport.team.model.Recognition;
import rapport.team.model.RecognitionsQuery;
import rapport.team.store.Recognitions;

/** Tells on the timelines of a colleague, and of the relationship in which it came about, that somebody said thank you. */
@Component
public final class RecognitionMoments implements TimelineSource {

    private static final int READ = 200;

    private final Parts parts;
    private final Recognitions recognitions;

    @Activate
    public RecognitionMoments(@Reference Parts parts, @Reference Recognitions recognitions) {
        this.parts = parts;
        this.recognitions = recognitions;
    }

    @Override
    public List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost) {
        RecognitionsQuery query =
                switch (subject.kind()) {
                    case PERSON -> new RecognitionsQuery(new PersonId(subject.id()), null);
                    case RELATIONSHIP -> new RecognitionsQuery(null, new RelationshipId(subject.id()));
                    case ORGANIZATION -> null;
                };
        if (query == null) {
            return List.of();
        }
        List<Recognition> found = recognitions.list(visit.caller(), query, PageRequest.first(READ)).items().stream()
                .filter(one -> !one.at().isBefore(from) && one.at().isBefore(until))
                .limit(atMost)
                .toList();
        RecognitionLines lines = RecognitionLines.of(parts.telling(visit), found);
        return found.stream().map(lines::moment).toList();
    }
}
