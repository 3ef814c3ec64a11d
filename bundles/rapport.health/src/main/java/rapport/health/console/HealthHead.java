package rapport.health.console;

import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.health.Health;
import rapport.api.health.Healths;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;

/** In the head of a relationship's record: its health and how sure that is, leading to where it comes from. */
@Component
public final class HealthHead implements Panel {

    private final Healths healths;

    @Activate
    public HealthHead(@Reference Healths healths) {
        this.healths = healths;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.HEAD);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Locale locale) {
        return HealthTelling.MESSAGES.in(locale).of("health.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        RelationshipId id = new RelationshipId(subject.id());
        return healths.find(visit.caller(), id).map(health -> show(HealthTelling.to(visit), health));
    }

    private static Body show(HealthTelling telling, Health health) {
        String path = HealthPage.path(health.relationship());
        Body score = telling.ui().link(telling.told(health), path);
        String beside = health.isTold()
                ? telling.say("health.sure", telling.percent(health.confidence()))
                : telling.question(health);
        return output -> {
            score.writeTo(output);
            output.writeContent(" <span class=\"faint\">");
            output.writeUserContent(beside);
            output.writeContent("</span>");
        };
    }
}
