package rapport.temperature.console;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.reading.Summary;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;

/** In the head of a relationship: what they last said it feels like, and how long ago that was. */
@Component
public final class TemperatureFigure implements Panel {

    private final Parts parts;

    @Activate
    public TemperatureFigure(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.HEAD);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("panel.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        RelationshipId id = new RelationshipId(subject.id());
        return parts.relationships.find(visit.caller(), id).map(one -> told(visit, id));
    }

    private Body told(Visit visit, RelationshipId id) {
        Telling telling = Telling.to(visit);
        List<Summary> taken = parts.readings.summary(visit.caller(), id);
        Optional<Summary> newest = taken.stream().max(Comparator.comparing(Summary::latestAt));
        String path = "/relationships/" + id.value() + "/temperature";
        return newest.map(last -> latest(telling, last, path))
                .orElseGet(() -> telling.ui().link(telling.text().of("figure.never"), path));
    }

    private static Body latest(Telling telling, Summary last, String path) {
        String value = telling.instrument(last.instrument()) + " " + telling.value(last.instrument(), last.latest());
        Body when = telling.ui().ago(last.latestAt());
        return output -> {
            telling.ui().link(value, path).writeTo(output);
            output.writeContent(" <span class=\"faint\">");
            when.writeTo(output);
            output.writeContent("</span>");
        };
    }
}
