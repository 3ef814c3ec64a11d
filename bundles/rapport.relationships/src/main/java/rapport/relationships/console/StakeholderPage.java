package rapport.relationships.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Stakeholder;
import rapport.api.relationship.StakeholderDraft;
import rapport.api.relationship.Stance;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.relationships.console.templates.JtestakeholderGenerated;

/** A person's part in a relationship: role, power, interest and stance. */
@Component
@ConsolePath({"/relationships/{id}/stakeholders", "/relationships/{id}/stakeholders/{person}"})
public final class StakeholderPage implements Page {

    private static final int MIDDLE = 3;

    private final Parts parts;

    @Activate
    public StakeholderPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return Levelled.answer(parts, visit, one -> {
            visit.caller().require(Right.WRITE, one.level().name());
            return ask(one, visit.query(), List.of());
        });
    }

    @Override
    public Answer submit(Visit visit) {
        return Levelled.answer(parts, visit, this::set);
    }

    @Override
    public Answer remove(Visit visit) {
        return Levelled.answer(parts, visit, one -> {
            Optional<Stakeholder> was = find(one);
            if (was.isEmpty()) {
                return Answer.notFound();
            }
            parts.relationships.removeStakeholder(
                    visit.caller(), one.relationship().id(), was.get().person());
            parts.settle();
            String name = nameOf(one, was.get().person());
            Toast toast = Toast.saying(one.telling().text().of("stakeholder.removed", name));
            return Answer.done(toast.undoneAt(again(one, was.get())), one.path());
        });
    }

    private Answer set(Levelled one) {
        Visit visit = one.telling().visit();
        // What was taken out comes back with what stands in the way of the undo.
        Parameters told = visit.form().has("power") ? visit.form() : visit.query();
        List<Objection> objections = new ArrayList<>();
        Optional<PersonId> person = person(one, told, objections);
        if (person.isEmpty()) {
            return ask(one, told, objections);
        }
        Outcome<Stakeholder> outcome = parts.relationships.setStakeholder(
                visit.caller(), one.relationship().id(), draft(person.get(), told));
        return outcome.findValue().map(is -> done(one, is)).orElseGet(() -> ask(one, told, outcome.objections()));
    }

    private Answer done(Levelled one, Stakeholder is) {
        parts.settle();
        return Answer.done(
                Toast.saying(one.telling().text().of("stakeholder.set", nameOf(one, is.person()))), one.path());
    }

    private Optional<PersonId> person(Levelled one, Parameters told, List<Objection> objections) {
        if (isOfSomebody(one)) {
            return one.telling().visit().findId("person", PersonId::new);
        }
        PickedParties picked =
                PickedParties.in(told, "person", one.telling().visit().caller(), parts.directory);
        objections.addAll(picked.objections());
        if (picked.people().isEmpty() && objections.isEmpty()) {
            objections.add(Objection.to("person", "stakeholder.person.missing", "say who"));
        }
        return picked.people().stream().findFirst();
    }

    private static StakeholderDraft draft(PersonId person, Parameters told) {
        return new StakeholderDraft(
                person,
                told.find("role").orElse(null),
                told.findNumber("power").orElse(MIDDLE),
                told.findNumber("interest").orElse(MIDDLE),
                told.findChoice("stance", Stance.class).orElse(Stance.NEUTRAL));
    }

    private Answer ask(Levelled one, Parameters values, List<Objection> objections) {
        Telling telling = one.telling();
        Stakeholder was = find(one).orElse(null);
        Fields fields = telling.ui().fields(values, objections, telling.text());
        Body who = isOfSomebody(one)
                ? Body.EMPTY
                : fields.person("person", telling.text().of("stakeholder.person"), List.of())
                        .required()
                        .autofocus();
        String title = was == null
                ? telling.text().of("stakeholder.add")
                : telling.text().of("stakeholder.edit", nameOf(one, was.person()));
        String action = telling.visit().path();
        Body form = output -> JtestakeholderGenerated.render(
                output,
                null,
                action,
                fields,
                who,
                fields.select("role", telling.text().of("stakeholder.role"), roles(one))
                        .or(was == null || was.role() == null ? "" : was.role()),
                fields.select("stance", telling.text().of("stakeholder.stance"), stances(telling))
                        .or(was == null ? Stance.NEUTRAL : was.stance()),
                fields.radios("power", telling.text().of("stakeholder.power"), scale())
                        .or(was == null ? MIDDLE : was.power())
                        .hint(telling.text().of("stakeholder.power.hint")),
                fields.radios("interest", telling.text().of("stakeholder.interest"), scale())
                        .or(was == null ? MIDDLE : was.interest()),
                telling);
        return telling.form(title, form, objections);
    }

    private Optional<Stakeholder> find(Levelled one) {
        @Nullable
        UUID person = isOfSomebody(one)
                ? one.telling().visit().findId("person", id -> id).orElse(null)
                : null;
        RelationshipId id = one.relationship().id();
        return parts.relationships.stakeholders(one.telling().visit().caller(), id).stream()
                .filter(stakeholder -> stakeholder.person().value().equals(person))
                .findFirst();
    }

    private static boolean isOfSomebody(Levelled one) {
        return !one.telling().visit().path().endsWith("/stakeholders");
    }

    private String nameOf(Levelled one, PersonId person) {
        return one.telling()
                .nameOf(parts.directory
                        .names(one.telling().visit().caller(), List.of(person))
                        .get(person));
    }

    private static String again(Levelled one, Stakeholder was) {
        return one.path() + "/stakeholders/" + was.person().value()
                + Parameters.NONE
                        .with("role", was.role() == null ? "" : was.role())
                        .with("power", String.valueOf(was.power()))
                        .with("interest", String.valueOf(was.interest()))
                        .with("stance", was.stance().name())
                        .asQuery();
    }

    private static List<Choice> roles(Levelled one) {
        List<Choice> roles = new ArrayList<>();
        roles.add(Choice.of("", one.telling().text().of("stakeholder.role.none")));
        one.level()
                .roles()
                .forEach(role -> roles.add(Choice.of(
                        role.name(), role.label().in(one.telling().visit().locale()))));
        return roles;
    }

    private static List<Choice> stances(Telling telling) {
        return Arrays.stream(Stance.values())
                .map(stance -> Choice.of(stance, telling.text().of("stance." + stance)))
                .toList();
    }

    private static List<Choice> scale() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(step -> Choice.of(step, String.valueOf(step)))
                .toList();
    }
}
