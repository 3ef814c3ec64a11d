package rapport.team.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Telling;

/** Whom a department or colleague of ours serves, and who serves them, on their record. */
@Component
public final class ServingPanel implements Panel {

    private final Parts parts;

    @Activate
    public ServingPanel(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.CONNECTIONS);
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String title(Locale locale) {
        return Saying.MESSAGES.in(locale).of("servings.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return inside(visit, subject).flatMap(one -> {
            Telling telling = parts.telling(visit);
            List<Fact> both = new ServingSections(parts, telling).both(one);
            return both.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Saying.all(List.of(
                            telling.ui().facts(both),
                            telling.ui().link(telling.text().of("department.page"), DepartmentPage.path(one.id())))));
        });
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        return inside(visit, subject)
                .filter(one -> visit.caller().mayWrite(one.level()))
                .map(one -> List.of(Act.dialog(
                                parts.telling(visit).text().of("serving.new"),
                                ServingListPage.PATH + "/new?relationship="
                                        + one.id().value())
                        .icon("heart-handshake")
                        .quiet()))
                .orElse(List.of());
    }

    private Optional<Relationship> inside(Visit visit, Subject subject) {
        return parts.relationship(visit.caller(), new RelationshipId(subject.id()))
                .filter(one -> one.level().equals(Parts.LEVEL));
    }
}
