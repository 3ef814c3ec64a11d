package rapport.promises.console;

import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Subject;
import rapport.console.api.TimelineSource;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;
import rapport.promises.model.Step;
import rapport.promises.store.PromiseSteps;

/** Tells on a timeline what was promised, slipped, kept or broken, and what it came to rest on. */
@Component
public final class PromiseMoments implements TimelineSource {

    private final PromiseSteps steps;

    @Activate
    public PromiseMoments(@Reference PromiseSteps steps) {
        this.steps = steps;
    }

    @Override
    public List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost) {
        if (subject.kind() != Subject.Kind.RELATIONSHIP) {
            return List.of();
        }
        Telling telling = Telling.to(visit);
        return steps.in(visit.caller(), new RelationshipId(subject.id()), from, until, atMost).stream()
                .map(step -> new Moment(step.at(), "handshake", line(telling, step), Body.EMPTY, List.of()))
                .toList();
    }

    private static Body line(Telling telling, Step step) {
        Commitment promise = step.promise();
        return telling.ui().link(words(telling, step), Telling.pathOf(promise.id()));
    }

    private static String words(Telling telling, Step step) {
        Commitment promise = step.promise();
        if (step.backed()) {
            String on = step.on() == null
                    ? telling.text().of("moment.outside")
                    : "“" + step.on().what() + "”";
            return telling.text().of("moment.backed", promise.what(), on);
        }
        String day = telling.ui().dateInWords(promise.expectedOn());
        String key = promise.state() == State.OPEN && promise.expected() != null
                ? "moment.expected"
                : "moment." + promise.state();
        return telling.text().of(key, promise.what(), day);
    }
}
