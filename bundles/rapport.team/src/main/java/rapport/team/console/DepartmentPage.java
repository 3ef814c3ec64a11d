package rapport.team.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Telling;
import rapport.team.model.PulseResult;
import rapport.team.model.Requirement;
import rapport.team.model.RequirementsQuery;
import rapport.team.model.Spread;
import rapport.team.store.Departments;
import rapport.team.store.Pulses;

/** A department of ours: who works there, whom it serves and who serves it, what is asked of it, and how it goes there. */
@Component
@ConsolePath("/team/departments/{id}")
public final class DepartmentPage implements Page {

    private static final int SHOWN = 50;
    private static final int PULSES = 5;

    private final Parts parts;
    private final Pulses pulses;
    private final CheckUpLines checkUps;

    @Activate
    public DepartmentPage(@Reference Parts parts, @Reference Pulses pulses, @Reference CheckUpLines checkUps) {
        this.parts = parts;
        this.pulses = pulses;
        this.checkUps = checkUps;
    }

    static String path(RelationshipId id) {
        return DepartmentListPage.PATH + "/" + id.value();
    }

    @Override
    public Answer show(Visit visit) {
        return visit.findId("id", RelationshipId::new)
                .flatMap(id -> parts.relationship(visit.caller(), id))
                .filter(one -> one.level().equals(Parts.LEVEL))
                .map(one -> show(parts.telling(visit), one))
                .orElseGet(Answer::notFound);
    }

    private Answer show(Telling telling, Relationship department) {
        String name = telling.name(department.party());
        Body head = telling.ui()
                .head(name)
                .under(telling.text().of("departments.title"), DepartmentListPage.PATH)
                .acts(Stream.concat(
                                Stream.of(Act.link(
                                        telling.text().of("department.record"),
                                        "/relationships/" + department.id().value())),
                                ServingListPage.starts(telling).stream())
                        .toList());
        List<Body> page = new ArrayList<>();
        page.add(head);
        ServingSections servings = new ServingSections(parts, telling);
        page.add(servings.serves(department.party()));
        page.add(servings.gets(department));
        page.add(requirements(telling, department));
        page.add(checkUps.section(telling, department));
        page.add(pulses(telling, name));
        page.add(people(telling, name));
        return Answer.shown(name, Saying.all(page));
    }

    private Body requirements(Telling telling, Relationship department) {
        List<Requirement> found = parts.requirements
                .list(telling.visit().caller(), new RequirementsQuery(department.id(), null), PageRequest.first(SHOWN))
                .items();
        RequirementLines lines = RequirementLines.of(telling, found);
        List<Fact> facts =
                found.stream().map(one -> Fact.of(one.what(), lines.whose(one))).toList();
        return section(telling, "requirements.title", facts, "department.requirements.none");
    }

    private Body pulses(Telling telling, String name) {
        List<Fact> facts = pulses.list(telling.visit().caller(), PageRequest.first(PULSES)).items().stream()
                .filter(pulse -> !pulse.isOpen())
                .flatMap(pulse -> pulses.result(telling.visit().caller(), pulse.id()).stream())
                .flatMap(result -> told(telling, result, name))
                .toList();
        return section(telling, "pulses.title", facts, "department.pulses.none");
    }

    private static Stream<Fact> told(Telling telling, PulseResult result, String name) {
        return result.parts().stream()
                .filter(part -> part.name().equals(name))
                .flatMap(part -> Stream.iterate(0, at -> at < part.spreads().size(), at -> at + 1)
                        .map(at -> Fact.of(
                                result.pulse().questions().get(at),
                                mean(telling, result, part.spreads().get(at)))));
    }

    private static Body mean(Telling telling, PulseResult result, Spread spread) {
        return telling.ui()
                .link(
                        telling.text().of("result.mean", spread.mean(), spread.answers()),
                        PulseListPage.path(result.pulse()));
    }

    private Body people(Telling telling, String name) {
        List<Body> people = new Departments(parts.directory)
                .colleagues(telling.visit().caller(), telling.visit().today()).values().stream()
                        .filter(one -> one.department().equals(name))
                        .sorted(Comparator.comparing(Departments.Colleague::name))
                        .map(one -> (Body) telling.ui()
                                .mention(
                                        one.id(),
                                        one.name(),
                                        "/people/" + one.id().value()))
                        .toList();
        return telling.ui()
                .section(
                        telling.text().of("department.people", people.size()),
                        people.isEmpty()
                                ? Body.text(telling.text().of("department.people.none"))
                                : telling.lines(people));
    }

    static Body section(Telling telling, String title, List<Fact> facts, String none) {
        return telling.ui()
                .section(
                        telling.text().of(title),
                        facts.isEmpty()
                                ? Body.text(telling.text().of(none))
                                : telling.ui().facts(facts));
    }
}
