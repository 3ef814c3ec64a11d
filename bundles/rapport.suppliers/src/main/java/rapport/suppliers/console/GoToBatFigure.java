package rapport.suppliers.console;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.checkup.CheckUps;
import rapport.api.checkup.Trend;
import rapport.api.relationship.Relationship;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.suppliers.SupplierCheckUp;

/** Whether they would go to bat for us on the day we need it, as last answered. */
@Component
public final class GoToBatFigure implements Panel {

    private final Parts parts;

    @Activate
    public GoToBatFigure(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.HEAD);
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("bat.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return parts.find(visit.caller(), subject).flatMap(in -> show(Telling.to(visit), in));
    }

    private Optional<Body> show(Telling telling, Relationship in) {
        CheckUps known = parts.checkUps;
        return known == null ? Optional.empty() : Optional.of(show(telling, in, known));
    }

    private static Body show(Telling telling, Relationship in, CheckUps known) {
        String told = known.trends(telling.visit().caller(), in.id()).stream()
                .filter(one -> one.questionnaire().equals(SupplierCheckUp.NAME))
                .filter(one -> one.question().equals(SupplierCheckUp.GO_TO_BAT))
                .filter(one -> !one.points().isEmpty())
                .map(one -> told(telling, one))
                .collect(Collectors.joining(", "));
        String path = "/relationships/" + in.id().value() + "/check-ups";
        return telling.ui().link(told.isEmpty() ? telling.say("unknown") : told, path);
    }

    private static String told(Telling telling, Trend answers) {
        Trend.Point last = answers.points().get(answers.points().size() - 1);
        return telling.say(
                answers.theirs() ? "bat.theirs" : "bat.ours",
                last.value(),
                answers.points().size());
    }
}
