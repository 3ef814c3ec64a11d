package rapport.team.console;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.PickedPeople;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Telling;
import rapport.store.api.Conflict;
import rapport.team.model.Serving;
import rapport.team.model.ServingDraft;
import rapport.team.model.ServingId;

/** Records who serves whom inside, changes it, or takes it away. */
@Component
@ConsolePath({"/team/servings/new", "/team/servings/{id}", "/team/servings/{id}/restoration"})
public final class ServingPage implements Page {

    private final Parts parts;

    @Activate
    public ServingPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Right.WRITE, Parts.LEVEL);
        if (isNew(visit)) {
            return ask(visit, null, visit.query(), List.of());
        }
        return find(visit)
                .map(was -> ask(visit, was, Parameters.NONE, List.of()))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        if (visit.path().endsWith("/restoration")) {
            visit.findId("id", ServingId::new).ifPresent(id -> parts.servings.restore(visit.caller(), id));
            return done(visit, "serving.restored");
        }
        return isNew(visit)
                ? save(visit, null)
                : find(visit).map(was -> save(visit, was)).orElseGet(Answer::notFound);
    }

    @Override
    public Answer remove(Visit visit) {
        return find(visit)
                .map(was -> {
                    parts.servings.delete(visit.caller(), was.id(), was.version());
                    parts.settle();
                    Toast toast = Toast.saying(parts.telling(visit).text().of("serving.deleted"))
                            .undoneAt(ServingLines.path(was) + "/restoration");
                    return Answer.done(toast, ServingListPage.PATH);
                })
                .orElseGet(Answer::notFound);
    }

    private static boolean isNew(Visit visit) {
        return visit.path().endsWith("/new");
    }

    private Optional<Serving> find(Visit visit) {
        return visit.findId("id", ServingId::new).flatMap(id -> parts.servings.find(visit.caller(), id));
    }

    private Answer save(Visit visit, @Nullable Serving was) {
        Parameters form = visit.form();
        PickedPeople owner = PickedPeople.in(form, "owner", visit.caller(), parts.directory);
        PickedPeople speaker = PickedPeople.in(form, "customerOwner", visit.caller(), parts.directory);
        List<Objection> unclear = new ArrayList<>(owner.objections());
        unclear.addAll(speaker.objections());
        Optional<PartyId> server = form.findAs("server", PartyId::parse);
        Optional<RelationshipId> in = was == null
                ? form.findAs("relationship", text -> new RelationshipId(UUID.fromString(text)))
                : Optional.of(was.relationship());
        if (server.isEmpty()) {
            unclear.add(unchosen("server"));
        }
        if (in.isEmpty()) {
            unclear.add(unchosen("relationship"));
        }
        if (!unclear.isEmpty()) {
            return ask(visit, was, form, unclear);
        }
        ServingDraft draft = new ServingDraft(in.get(), server.get(), form.text("what"), first(owner), first(speaker));
        try {
            Outcome<Serving> outcome = was == null
                    ? parts.servings.record(visit.caller(), draft)
                    : parts.servings.change(
                            visit.caller(),
                            was.id(),
                            form.findAs("version", Long::valueOf).orElse(was.version()),
                            draft);
            return outcome.findValue()
                    .map(saved -> done(visit, "requirement.saved"))
                    .orElseGet(() -> ask(visit, was, form, outcome.objections()));
        } catch (Conflict faster) {
            return ask(visit, was, form, Telling.outdated());
        }
    }

    private static Objection unchosen(String field) {
        return Objection.to(field, "serving.choose", "choose one of the list");
    }

    private static @Nullable PersonId first(PickedPeople picked) {
        return picked.people().isEmpty() ? null : picked.people().get(0);
    }

    private Answer done(Visit visit, String key) {
        parts.settle();
        return Answer.done(Toast.saying(parts.telling(visit).text().of(key)), ServingListPage.PATH);
    }

    private Answer ask(Visit visit, @Nullable Serving was, Parameters values, List<Objection> objections) {
        Telling telling = parts.telling(visit);
        Fields fields = telling.fields(values, objections);
        List<Content> controls = controls(telling, fields, was);
        String title = telling.text().of(was == null ? "serving.new" : "serving.edit");
        return was == null
                ? telling.form(title, visit.path(), 0, fields, controls)
                : withDeleting(telling, was, telling.form(title, visit.path(), was.version(), fields, controls));
    }

    private List<Content> controls(Telling telling, Fields fields, @Nullable Serving was) {
        List<Relationship> inside = parts.inside(telling.visit().caller(), PageRequest.first(PageRequest.MOST))
                .items();
        Map<PartyId, PartyName> names =
                telling.names(inside.stream().map(Relationship::party).toList());
        List<Content> controls = new ArrayList<>();
        controls.add(fields.select(
                        "server",
                        telling.text().of("field.server"),
                        choices(
                                telling,
                                names,
                                inside,
                                was == null,
                                one -> one.party().asText()))
                .or(was == null ? "" : was.server().asText()));
        if (was == null) {
            controls.add(fields.select(
                    "relationship",
                    telling.text().of("field.customer"),
                    choices(telling, names, inside, true, one -> one.id().value())));
        }
        controls.add(fields.text("what", telling.text().of("field.served"))
                .or(was == null ? "" : was.what())
                .required());
        controls.add(fields.person(
                "owner", telling.text().of("field.serves"), telling.choices(listed(was == null ? null : was.owner()))));
        controls.add(fields.person(
                "customerOwner",
                telling.text().of("field.speaks"),
                telling.choices(listed(was == null ? null : was.customerOwner()))));
        return controls;
    }

    private static List<Choice> choices(
            Telling telling,
            Map<PartyId, PartyName> names,
            List<Relationship> inside,
            boolean isOpen,
            Function<Relationship, Object> value) {
        return Stream.concat(
                        isOpen
                                ? Stream.of(Choice.of("", telling.text().of("serving.anybody")))
                                : Stream.<Choice>empty(),
                        inside.stream()
                                .filter(one -> names.containsKey(one.party()))
                                .map(one -> Choice.of(value.apply(one), telling.name(names, one.party()))))
                .toList();
    }

    private static List<PersonId> listed(@Nullable PersonId person) {
        return person == null ? List.of() : List.of(person);
    }

    private static Answer withDeleting(Telling telling, Serving was, Answer form) {
        if (!(form instanceof Answer.Shown shown)) {
            return form;
        }
        Body delete = telling.ui().act(Act.delete(telling.text().of("requirement.delete"), ServingLines.path(was)));
        Body both = Saying.all(List.of(shown.body(), delete));
        return shown.status() == 200 ? Answer.shown(shown.title(), both) : Answer.refused(shown.title(), both);
    }
}
