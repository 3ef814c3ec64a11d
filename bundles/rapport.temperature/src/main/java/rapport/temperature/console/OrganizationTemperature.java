package rapport.temperature.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.party.OrganizationId;
import rapport.api.relationship.Relationship;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;

/** How it feels to those at an organization, in the first relationship that we have with it. */
@Component
public final class OrganizationTemperature implements Panel {

    private final Parts parts;

    @Activate
    public OrganizationTemperature(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.ORGANIZATION, Column.CONNECTIONS);
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
        OrganizationId organization = new OrganizationId(subject.id());
        return parts.relationships.with(visit.caller(), organization).stream()
                .findFirst()
                .map(first -> new Temperature(parts, visit, Subject.relationship(first.id()))
                        .show(acts(visit, organization, first)));
    }

    private static List<Act> acts(Visit visit, OrganizationId organization, Relationship first) {
        Telling telling = Telling.to(visit);
        Act all = Act.link(
                        telling.text().of("act.all"),
                        "/relationships/" + first.id().value() + "/temperature")
                .quiet();
        Act take = Act.dialog(telling.text().of("act.take"), "/readings/new?organization=" + organization.value())
                .icon("thermometer")
                .key("T");
        return visit.caller().mayWrite(first.level()) ? List.of(take, all) : List.of(all);
    }
}
