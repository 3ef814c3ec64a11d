package rapport.relationships.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.commitment.CommitmentId;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.OrganizationId;
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
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.relationships.console.templates.JtepromiseGenerated;
import rapport.store.api.Conflict;

/** The form of a promise: what, by whom, to whom, by when. */
@Component
@ConsolePath({"/promises/new", "/promises/{id}"})
public final class PromisePage implements Page {

    private static final String NEW = "/promises/new";
    private static final int A_WEEK = 7;

    private final Parts parts;

    @Activate
    public PromisePage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.MEMBER);
        if (isNew(visit)) {
            return ask(visit, null, Parameters.NONE, List.of());
        }
        return find(visit)
                .map(found -> ask(visit, found, Parameters.NONE, List.of()))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        if (isNew(visit)) {
            return save(visit, null);
        }
        return find(visit).map(was -> save(visit, was)).orElseGet(Answer::notFound);
    }

    @Override
    public Answer remove(Visit visit) {
        Optional<Commitment> found = isNew(visit) ? Optional.empty() : find(visit);
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        parts.commitments.delete(visit.caller(), found.get().id(), found.get().version());
        parts.settle();
        Telling telling = Telling.to(visit);
        Toast toast = Toast.saying(telling.text().of("promise.deleted"))
                .undoneAt("/promises/" + found.get().id().value() + "/restoration");
        return Answer.done(toast, home(telling, found.get().to()));
    }

    private Answer save(Visit visit, @Nullable Commitment was) {
        PickedParties by = PickedParties.in(visit.form(), "by", visit.caller(), parts.directory);
        PickedParties to = PickedParties.in(visit.form(), "to", visit.caller(), parts.directory);
        Optional<LocalDate> due = visit.form().findDate("due");
        List<Objection> objections = objections(by, to, due);
        if (!objections.isEmpty()) {
            return ask(visit, was, visit.form(), objections);
        }
        CommitmentDraft draft = new CommitmentDraft(
                visit.form().text("what"),
                by.found().get(0).id(),
                to.found().get(0).id(),
                due.orElseThrow(),
                visit.form().findId("relationship").map(RelationshipId::new).orElse(null));
        try {
            Outcome<Commitment> outcome = was == null
                    ? parts.commitments.promise(visit.caller(), draft)
                    : parts.commitments.change(visit.caller(), was.id(), version(visit, was), draft);
            return outcome.findValue()
                    .map(is -> saved(visit, is))
                    .orElseGet(() -> ask(visit, was, visit.form(), outcome.objections()));
        } catch (Conflict faster) {
            return ask(visit, was, visit.form(), Telling.outdated());
        }
    }

    private Answer saved(Visit visit, Commitment is) {
        parts.settle();
        Telling telling = Telling.to(visit);
        String due = telling.ui().dayInWords(is.due());
        return Answer.done(Toast.saying(telling.text().of("promise.saved", due)), home(telling, is.to()));
    }

    private static List<Objection> objections(PickedParties by, PickedParties to, Optional<LocalDate> due) {
        List<Objection> objections = new ArrayList<>(by.objections());
        objections.addAll(to.objections());
        if (by.found().isEmpty() && by.objections().isEmpty()) {
            objections.add(Objection.to("by", "promise.by.missing", "say who promised"));
        }
        if (to.found().isEmpty() && to.objections().isEmpty()) {
            objections.add(Objection.to("to", "promise.to.missing", "say to whom"));
        }
        if (due.isEmpty()) {
            objections.add(Objection.to("due", "promise.due.missing", "say by when"));
        }
        return objections;
    }

    private Answer ask(Visit visit, @Nullable Commitment was, Parameters values, List<Objection> objections) {
        Telling telling = Telling.to(visit);
        Fields fields = telling.ui().fields(values, objections, telling.text());
        PromiseStart start = was == null ? fresh(visit) : known(visit, was);
        String title = telling.text().of(was == null ? "promise.add" : "promise.edit");
        String action = was == null ? NEW : "/promises/" + was.id().value();
        Body form = output -> JtepromiseGenerated.render(output, null, action, start, fields, telling);
        return telling.form(title, form, objections);
    }

    /** By whoever adds it, to whom the record in sight is about. */
    private PromiseStart fresh(Visit visit) {
        Caller by = visit.caller();
        List<Choice> me = by.findPerson()
                .map(person -> List.of(Choice.of(person.value(), by.name())))
                .orElse(List.of());
        Optional<Relationship> relationship = visit.query()
                .findId("relationship")
                .flatMap(id -> parts.relationships.find(by, new RelationshipId(id)));
        List<PartyId> to = relationship.isPresent()
                ? List.of(relationship.get().party())
                : visit.query()
                        .findId("party")
                        .map(id -> List.<PartyId>of(new PersonId(id), new OrganizationId(id)))
                        .orElse(List.of());
        return new PromiseStart(
                "",
                me,
                choices(by, to),
                visit.today().plusDays(A_WEEK).toString(),
                relationship.map(one -> one.id().value().toString()).orElse(""),
                1);
    }

    private PromiseStart known(Visit visit, Commitment was) {
        Caller by = visit.caller();
        RelationshipId relationship = was.relationship();
        return new PromiseStart(
                was.what(),
                choices(by, List.of(was.by())),
                choices(by, List.of(was.to())),
                was.due().toString(),
                relationship == null ? "" : relationship.value().toString(),
                was.version());
    }

    private List<Choice> choices(Caller by, List<PartyId> parties) {
        Map<PartyId, PartyName> names = parts.directory.names(by, parties);
        return names.values().stream()
                .map(name -> Choice.of(name.id().value(), name.name()))
                .toList();
    }

    private Optional<Commitment> find(Visit visit) {
        return visit.findId("id", CommitmentId::new).flatMap(id -> parts.commitments.find(visit.caller(), id));
    }

    private static boolean isNew(Visit visit) {
        return visit.path().equals(NEW);
    }

    private static long version(Visit visit, Commitment was) {
        return visit.form().findAs("version", Long::valueOf).orElse(was.version());
    }

    private static String home(Telling telling, PartyId to) {
        String home = telling.back(Telling.pathOf(to));
        return home.startsWith("/promises/") ? Telling.pathOf(to) : home;
    }
}
