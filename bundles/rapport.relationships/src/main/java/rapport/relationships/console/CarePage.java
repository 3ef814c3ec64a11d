package rapport.relationships.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipDraft;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.relationships.console.templates.JtecareGenerated;
import rapport.store.api.Conflict;

/** Who cares for a relationship, how often, and whether it is cared for now. */
@Component
@ConsolePath("/relationships/{id}/care")
public final class CarePage implements Page {

    private final Parts parts;

    @Activate
    public CarePage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return Levelled.answer(parts, visit, one -> {
            visit.caller().require(Right.WRITE, one.level().name());
            return ask(one, Parameters.NONE, List.of());
        });
    }

    @Override
    public Answer submit(Visit visit) {
        return Levelled.answer(parts, visit, this::change);
    }

    private Answer change(Levelled one) {
        Visit visit = one.telling().visit();
        Parameters form = visit.form();
        PickedParties owner = PickedParties.in(form, "owner", visit.caller(), parts.directory);
        List<Objection> objections = new ArrayList<>(owner.objections());
        if (form.has("cadenceDays") && form.findNumber("cadenceDays").isEmpty()) {
            objections.add(Objection.to("cadenceDays", "relationship.cadence.range", "a cadence is a number of days"));
        }
        if (!objections.isEmpty()) {
            return ask(one, form, objections);
        }
        return change(one, owner);
    }

    private Answer change(Levelled one, PickedParties owner) {
        Visit visit = one.telling().visit();
        Relationship was = one.relationship();
        try {
            Outcome<Relationship> outcome = parts.relationships.change(
                    visit.caller(), was.id(), version(visit, was), draft(was, owner, visit.form()));
            return outcome.findValue()
                    .map(is -> changed(one))
                    .orElseGet(() -> ask(one, visit.form(), outcome.objections()));
        } catch (Conflict faster) {
            return ask(one, visit.form(), Telling.outdated());
        }
    }

    private Answer changed(Levelled one) {
        parts.settle();
        return Answer.done(Toast.saying(one.telling().text().of("care.done")), one.path());
    }

    private static RelationshipDraft draft(Relationship was, PickedParties owner, Parameters form) {
        return new RelationshipDraft(
                was.level(),
                was.party(),
                owner.lastPerson(),
                null,
                number(form),
                form.findChoice("status", Status.class).orElse(was.status()));
    }

    private static @Nullable Integer number(Parameters form) {
        return form.findNumber("cadenceDays").isPresent()
                ? form.findNumber("cadenceDays").getAsInt()
                : null;
    }

    private static long version(Visit visit, Relationship was) {
        return visit.form().findAs("version", Long::valueOf).orElse(was.version());
    }

    private Answer ask(Levelled one, Parameters values, List<Objection> objections) {
        Telling telling = one.telling();
        Relationship was = one.relationship();
        PartyName owner = was.owner() == null
                ? null
                : parts.directory
                        .names(telling.visit().caller(), List.of(was.owner()))
                        .get(was.owner());
        Fields fields = telling.ui().fields(values, objections, telling.text());
        List<Choice> start =
                owner == null ? List.of() : List.of(Choice.of(owner.id().value(), owner.name()));
        List<Choice> states = Arrays.stream(Status.values())
                .map(status -> Choice.of(status, telling.text().of("status." + status)))
                .toList();
        String days = was.cadenceDays() >= Relationship.NO_CADENCE ? "" : String.valueOf(was.cadenceDays());
        String title = telling.text().of("care.title", telling.nameOf(parts.name(one)));
        Body form = output -> JtecareGenerated.render(
                output,
                null,
                one.path() + "/care",
                was.version(),
                fields,
                fields.person("owner", telling.text().of("column.owner"), start).autofocus(),
                fields.input("number", "cadenceDays", telling.text().of("care.cadence"))
                        .or(days)
                        .with("min", "1")
                        .with("max", String.valueOf(Relationship.NO_CADENCE))
                        .hint(telling.text().of("care.cadence.hint")),
                fields.radios("status", telling.text().of("column.status"), states)
                        .or(was.status()),
                telling);
        return telling.form(title, form, objections);
    }
}
