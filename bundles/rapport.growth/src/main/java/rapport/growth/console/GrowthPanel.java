package rapport.growth.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Branch;
import rapport.api.growth.Growth;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.growth.console.templates.JtetreeGenerated;

/** What a relationship led to, what that led to, and where it came from itself. */
@Component
public final class GrowthPanel implements Panel {

    private final Parts parts;

    @Activate
    public GrowthPanel(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.GROWTH);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("growth.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return parts.find(visit.caller(), new RelationshipId(subject.id())).flatMap(in -> show(visit, in));
    }

    private Optional<Body> show(Visit visit, Relationship in) {
        Telling telling = Telling.to(visit);
        List<Branch> branches = parts.growths.branches(visit.caller(), in.id());
        List<Growth> origin = parts.growths.ledTo(visit.caller(), in.id());
        if (branches.isEmpty() && origin.isEmpty()) {
            return Optional.empty();
        }
        List<RelationshipId> named = Stream.concat(
                        origin.stream().map(Growth::relationship),
                        branches.stream().flatMap(GrowthPanel::named))
                .toList();
        Map<RelationshipId, String> names = parts.names(visit.caller(), named);
        GrowthKind kind = new GrowthKind(parts);
        List<BranchLine> from = origin.stream()
                .map(one -> BranchLine.of(telling, kind, one, one.relationship(), List.of(), names))
                .toList();
        List<BranchLine> to = branches.stream()
                .map(one -> BranchLine.of(telling, kind, one, names))
                .toList();
        Body tree = output -> JtetreeGenerated.render(output, null, from, to, telling);
        return Optional.of(Telling.all(
                Stream.concat(Stream.of(tree), acts(visit, in).stream().map(telling.ui()::act))
                        .toList()));
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        return parts.find(visit.caller(), new RelationshipId(subject.id()))
                .map(in -> acts(visit, in))
                .orElse(List.of());
    }

    private static List<Act> acts(Visit visit, Relationship in) {
        String path = "/relationships/" + in.id().value() + "/growth";
        return visit.caller().mayWrite(in.level())
                ? List.of(Act.dialog(Telling.to(visit).text().of("growth.add"), path)
                        .icon("sprout")
                        .quiet())
                : List.of();
    }

    private static Stream<RelationshipId> named(Branch branch) {
        return Stream.concat(
                Optional.ofNullable(branch.relationship()).stream(),
                branch.further().stream().flatMap(GrowthPanel::named));
    }
}
