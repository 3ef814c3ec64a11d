package rapport.temperature.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.reading.ReadingsQuery;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;

/** How it feels to them, on the record of a relationship. */
@Component
public final class RelationshipTemperature implements Panel {

    private final Parts parts;

    @Activate
    public RelationshipTemperature(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.LISTENING);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("panel.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return parts.relationships
                .find(visit.caller(), new RelationshipId(subject.id()))
                .filter(this::mayBeTaken)
                .filter(one -> isTaken(visit, one))
                .map(one -> new Temperature(parts, visit, subject).show(acts(visit, one)));
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        return parts.relationships
                .find(visit.caller(), new RelationshipId(subject.id()))
                .filter(this::mayBeTaken)
                .filter(one -> visit.caller().mayWrite(one.level()))
                .map(one -> acts(visit, one))
                .orElse(List.of());
    }

    private boolean mayBeTaken(Relationship one) {
        return parts.isTakenOn(one.level());
    }

    private boolean isTaken(Visit visit, Relationship one) {
        return !parts.readings
                .list(visit.caller(), ReadingsQuery.of(one.id()), PageRequest.first(1))
                .items()
                .isEmpty();
    }

    private static List<Act> acts(Visit visit, Relationship one) {
        Telling telling = Telling.to(visit);
        String id = one.id().value().toString();
        List<Act> acts = new ArrayList<>();
        if (visit.caller().mayWrite(one.level())) {
            acts.add(Act.dialog(telling.text().of("act.take"), "/readings/new?relationship=" + id)
                    .icon("thermometer")
                    .key("T"));
            acts.add(Act.dialog(telling.text().of("act.ask"), "/relationships/" + id + "/temperature/question")
                    .icon("link")
                    .quiet());
        }
        acts.add(Act.link(telling.text().of("act.all"), "/relationships/" + id + "/temperature")
                .quiet());
        return acts;
    }
}
