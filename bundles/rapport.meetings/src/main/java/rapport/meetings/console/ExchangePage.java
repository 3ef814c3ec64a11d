package rapport.meetings.console;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.Exchange.Direction;
import rapport.api.meeting.ExchangeDraft;
import rapport.api.meeting.ExchangeId;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.Relationship;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.PickedPeople;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Telling;
import rapport.store.api.Conflict;

/** Notes what was given, received or asked for, or puts it right. */
@Component
@ConsolePath({"/relationships/{id}/exchanges/new", "/exchanges/{id}"})
public final class ExchangePage implements Page {

    private final Parts parts;

    @Activate
    public ExchangePage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return with(visit, (relationship, was) -> {
            visit.caller().require(Right.WRITE, relationship.level());
            return ask(visit, was, was == null ? Parameters.of("weight", "1") : known(was), List.of());
        });
    }

    @Override
    public Answer submit(Visit visit) {
        return with(visit, (relationship, was) -> save(visit, relationship, was));
    }

    @Override
    public Answer remove(Visit visit) {
        return with(visit, (relationship, was) -> was == null ? Answer.notFound() : delete(visit, relationship, was));
    }

    @FunctionalInterface
    private interface Answering {
        Answer answer(Relationship relationship, @Nullable Exchange was);
    }

    private Answer with(Visit visit, Answering answering) {
        if (visit.path().endsWith("/new")) {
            return parts.relationship(visit)
                    .map(relationship -> answering.answer(relationship, null))
                    .orElseGet(Answer::notFound);
        }
        Optional<Exchange> was =
                visit.findId("id", ExchangeId::new).flatMap(id -> parts.exchanges.find(visit.caller(), id));
        return was.flatMap(one -> parts.relationship(visit.caller(), one.relationship()))
                .map(relationship -> answering.answer(relationship, was.get()))
                .orElseGet(Answer::notFound);
    }

    private Answer delete(Visit visit, Relationship relationship, Exchange was) {
        parts.exchanges.delete(visit.caller(), was.id(), was.version());
        parts.settle();
        Toast toast = Toast.saying(parts.telling(visit).text().of("exchange.deleted"))
                .undoneAt("/exchanges/" + was.id().value() + "/restoration");
        return Answer.done(toast, "/relationships/" + relationship.id().value());
    }

    private Answer save(Visit visit, Relationship relationship, @Nullable Exchange was) {
        Parameters form = visit.form();
        PickedPeople person = PickedPeople.in(form, "person", visit.caller(), parts.directory);
        if (!person.objections().isEmpty()) {
            return ask(visit, was, form, person.objections());
        }
        ExchangeDraft draft = new ExchangeDraft(
                relationship.id(),
                form.findChoice("direction", Direction.class).orElse(Direction.GIVEN),
                person.people().stream().findFirst().orElse(null),
                form.text("what"),
                form.findAs("weight", Integer::valueOf).orElse(Exchange.SMALL),
                was == null ? null : was.at());
        try {
            Outcome<Exchange> outcome = was == null
                    ? parts.exchanges.note(visit.caller(), draft)
                    : parts.exchanges.change(
                            visit.caller(),
                            was.id(),
                            form.findAs("version", Long::valueOf).orElse(was.version()),
                            draft);
            if (outcome.findValue().isEmpty()) {
                return ask(visit, was, form, outcome.objections());
            }
            parts.settle();
            return Answer.done(
                    Toast.saying(parts.telling(visit).text().of("exchange.saved")),
                    "/relationships/" + relationship.id().value());
        } catch (Conflict faster) {
            return ask(visit, was, form, Telling.outdated());
        }
    }

    private Answer ask(Visit visit, @Nullable Exchange was, Parameters values, List<Objection> objections) {
        Telling telling = parts.telling(visit);
        Fields fields =
                telling.fields(values.has("direction") ? values : values.with("direction", "GIVEN"), objections);
        List<Choice> person = was == null || was.person() == null ? List.of() : telling.choices(List.of(was.person()));
        List<Content> controls = List.of(
                fields.text("what", telling.text().of("exchange.what"))
                        .hint(telling.text().of("exchange.what.hint"))
                        .required()
                        .autofocus(),
                fields.radios("direction", telling.text().of("exchange.direction"), directions(telling)),
                fields.radios("weight", telling.text().of("exchange.weight"), weights(telling)),
                fields.person("person", telling.text().of("exchange.person"), person));
        String title = telling.text().of(was == null ? "exchange.new" : "exchange.edit");
        return telling.form(title, visit.path(), was == null ? 0 : was.version(), fields, controls);
    }

    private static Parameters known(Exchange was) {
        return Parameters.of(
                "what", was.what(), "direction", was.direction().name(), "weight", String.valueOf(was.weight()));
    }

    private static List<Choice> directions(Telling telling) {
        return Arrays.stream(Direction.values())
                .map(direction -> Choice.of(direction, telling.text().of("direction." + direction)))
                .toList();
    }

    private static List<Choice> weights(Telling telling) {
        return List.of(1, 2, 3).stream()
                .map(weight -> Choice.of(weight, telling.text().of("weight." + weight)))
                .toList();
    }
}
