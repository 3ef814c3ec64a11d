package rapport.team.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Telling;
import rapport.team.model.Requirement;
import rapport.team.model.RequirementsQuery;

/** What the contract with them asks of us, and whose each point is, on every record. */
@Component
public final class RequirementPanel implements Panel {

    private static final int SHOWN = 10;

    private final Parts parts;

    @Activate
    public RequirementPanel(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.WORKING);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title(Locale locale) {
        return Saying.MESSAGES.in(locale).of("requirements.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return parts.relationship(visit.caller(), new RelationshipId(subject.id()))
                .flatMap(relationship -> show(parts.telling(visit), relationship));
    }

    private Optional<Body> show(Telling telling, Relationship relationship) {
        List<Requirement> found = parts.requirements
                .list(
                        telling.visit().caller(),
                        new RequirementsQuery(relationship.id(), null),
                        PageRequest.first(SHOWN))
                .items();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        RequirementLines lines = RequirementLines.of(telling, found);
        boolean mayWrite = telling.visit().caller().mayWrite(relationship.level());
        Body facts = telling.ui()
                .facts(found.stream()
                        .map(one -> Fact.of(one.what(), line(lines, one, mayWrite)))
                        .toList());
        Body met = telling.ui().link(telling.text().of("stakeholders.title"), StakeholdersPage.path(relationship.id()));
        return Optional.of(Saying.all(Stream.concat(
                        Stream.of(facts, met),
                        acts(telling, relationship).stream().map(telling.ui()::act))
                .toList()));
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        return parts.relationship(visit.caller(), new RelationshipId(subject.id()))
                .map(relationship -> acts(parts.telling(visit), relationship))
                .orElse(List.of());
    }

    private static Body line(RequirementLines lines, Requirement one, boolean mayWrite) {
        Telling telling = lines.telling();
        Stream<Act> edit = mayWrite
                ? Stream.of(Act.dialog(telling.text().of("requirement.edit"), RequirementLines.path(one))
                        .bare("pencil"))
                : Stream.empty();
        return Saying.all(Stream.concat(
                        Stream.of(lines.whose(one)),
                        Stream.concat(lines.acts(one).stream(), edit).map(telling.ui()::act))
                .toList());
    }

    private static List<Act> acts(Telling telling, Relationship relationship) {
        String path = "/relationships/" + relationship.id().value() + "/requirements/new";
        return telling.visit().caller().mayWrite(relationship.level())
                ? List.of(Act.dialog(telling.text().of("requirement.new"), path)
                        .icon("badge-check")
                        .quiet())
                : List.of();
    }
}
