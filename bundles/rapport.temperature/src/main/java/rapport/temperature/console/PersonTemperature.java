package rapport.temperature.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.reading.ReadingsQuery;
import rapport.api.relationship.Relationship;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;

/** How it feels to a person, on their record. */
@Component
public final class PersonTemperature implements Panel {

    private final Parts parts;

    @Activate
    public PersonTemperature(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.PERSON, Column.CONNECTIONS);
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("panel.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        PersonId person = new PersonId(subject.id());
        List<Relationship> touching = parts.relationships.touching(visit.caller(), person).stream()
                .filter(one -> parts.isTakenOn(one.level()))
                .toList();
        boolean known = !touching.isEmpty()
                || !parts.readings
                        .list(visit.caller(), ReadingsQuery.of(person), PageRequest.first(1))
                        .items()
                        .isEmpty();
        boolean mayTake = touching.stream().anyMatch(one -> visit.caller().mayWrite(one.level()));
        return known
                ? Optional.of(new Temperature(parts, visit, subject).show(acts(visit, person, mayTake)))
                : Optional.empty();
    }

    private static List<Act> acts(Visit visit, PersonId person, boolean mayTake) {
        String path = "/readings/new?person=" + person.value();
        return mayTake
                ? List.of(Act.dialog(Telling.to(visit).text().of("act.take"), path)
                        .icon("thermometer")
                        .key("T"))
                : List.of();
    }
}
