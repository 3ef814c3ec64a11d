package rapport.suppliers.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.commitment.Dependent;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.suppliers.model.Assessment;

/** How much depends on a supplier, what that rests on, and which of our promises rest on them. */
@Component
public final class RiskPanel implements Panel {

    private static final int MOST = 10;

    private final Parts parts;

    @Activate
    public RiskPanel(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.FACTS);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("risk.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return parts.find(visit.caller(), subject).flatMap(in -> show(Telling.to(visit), in));
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        return parts.find(visit.caller(), subject)
                .map(in -> acts(Telling.to(visit), in))
                .orElse(List.of());
    }

    private Optional<Body> show(Telling telling, Relationship in) {
        Optional<Assessment> found = parts.files.findAssessment(telling.visit().caller(), in.id());
        List<Dependent> dependents = parts.dependents(telling.visit().caller(), in);
        if (found.isEmpty() && dependents.isEmpty()) {
            return Optional.empty();
        }
        List<Body> all = new ArrayList<>();
        found.ifPresent(assessment -> all.add(told(telling, assessment)));
        if (!dependents.isEmpty()) {
            all.add(telling.ui()
                    .facts(dependents.stream()
                            .limit(MOST)
                            .map(one -> fact(telling, one))
                            .toList()));
        }
        acts(telling, in).forEach(act -> all.add(telling.ui().act(act)));
        return Optional.of(Telling.all(all));
    }

    private Body told(Telling telling, Assessment assessment) {
        PersonId by = assessment.by();
        String name = by == null ? "" : parts.name(telling.visit().caller(), by);
        String quadrant = telling.say("quadrant." + assessment.quadrant());
        Body link = telling.ui()
                .link(quadrant, "/suppliers/assessments/" + assessment.id().value());
        return Telling.all(List.of(
                link,
                Telling.small(
                        telling.say("quadrant.means." + assessment.quadrant()),
                        telling.say("risk.scales", assessment.impact(), assessment.risk()),
                        assessment.basis(),
                        telling.say("risk.when", telling.ui().dateInWords(assessment.on()), name))));
    }

    private static Fact fact(Telling telling, Dependent one) {
        String due = telling.say(
                one.slack() < 0 ? "dependent.late" : "dependent.slack",
                telling.ui().dateInWords(one.promise().due()),
                Math.abs(one.slack()));
        return Fact.of(
                telling.say("dependent"),
                Telling.all(List.of(telling.ui().text(one.promise().what()), Telling.small(due))));
    }

    private static List<Act> acts(Telling telling, Relationship in) {
        return telling.visit().caller().mayWrite(in.level())
                ? List.of(Act.dialog(
                                telling.say("assessments.add"),
                                "/relationships/" + in.id().value() + "/assessments/new")
                        .icon("triangle-alert")
                        .quiet())
                : List.of();
    }
}
