package rapport.relationships.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.InteractionId;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.store.api.Conflict;

/** One interaction: to read, and for those who may, to change or take back. */
@Component
@ConsolePath("/interactions/{id}")
public final class InteractionPage implements Page {

    private final Parts parts;

    @Activate
    public InteractionPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return find(visit)
                .map(found ->
                        visit.caller().mayWrite() ? ask(visit, found, Parameters.NONE, List.of()) : tell(visit, found))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        return find(visit).map(was -> change(visit, was)).orElseGet(Answer::notFound);
    }

    @Override
    public Answer remove(Visit visit) {
        Optional<Interaction> found = find(visit);
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        Telling telling = Telling.to(visit);
        InteractionId id = found.get().id();
        parts.interactions.delete(visit.caller(), id, found.get().version());
        parts.settle();
        Toast toast = Toast.saying(telling.text().of("interaction.deleted"))
                .undoneAt("/interactions/" + id.value() + "/restoration");
        String home = telling.back("/");
        return Answer.done(toast, home.startsWith("/interactions/") ? "/" : home);
    }

    private Answer change(Visit visit, Interaction was) {
        Capture capture = Capture.of(parts, visit);
        if (!capture.objections().isEmpty()) {
            return ask(visit, was, visit.form(), capture.objections());
        }
        long version = visit.form().findAs("version", Long::valueOf).orElse(was.version());
        try {
            Outcome<Interaction> outcome = parts.interactions.change(
                    visit.caller(), was.id(), version, keepingCopies(capture.interaction(), was));
            return outcome.findValue()
                    .map(is -> changed(visit, capture))
                    .orElseGet(() -> ask(visit, was, visit.form(), CapturePage.renamed(outcome.objections())));
        } catch (Conflict faster) {
            return ask(visit, was, visit.form(), Telling.outdated());
        }
    }

    private Answer changed(Visit visit, Capture capture) {
        parts.settle();
        Telling telling = Telling.to(visit);
        String home = telling.back("/");
        return Answer.done(
                Toast.saying(telling.text().of("interaction.changed")),
                home.startsWith("/interactions/") ? Telling.pathOf(capture.who().get(0)) : home);
    }

    private Answer ask(Visit visit, Interaction was, Parameters values, List<Objection> objections) {
        Telling telling = Telling.to(visit);
        CaptureForm form = new CaptureForm(
                telling.text().of("interaction.edit"),
                "/interactions/" + was.id().value(),
                false,
                telling);
        Parameters known = values.has("version") ? values : values.with("version", String.valueOf(was.version()));
        return form.ask(start(visit.caller(), was), known, objections);
    }

    private CaptureForm.Start start(Caller by, Interaction was) {
        List<PersonId> people =
                was.participants().stream().map(Participant::person).toList();
        Map<PartyId, PartyName> names = parts.directory.names(by, people);
        List<PersonId> us =
                people.stream().filter(person -> isOurs(names.get(person))).toList();
        // Among ourselves somebody has to stand on the other side of the form.
        List<PersonId> ours = us.size() == people.size() ? us.subList(0, Math.min(1, us.size())) : us;
        List<PersonId> theirs =
                people.stream().filter(person -> !ours.contains(person)).toList();
        return new CaptureForm.Start(
                CaptureForm.choices(parts, by, theirs),
                CaptureForm.choices(parts, by, ours),
                was.channel(),
                was.at(),
                was.findStarter().map(ours::contains).orElse(true),
                was.topic() == null ? "" : was.topic(),
                was.words() == null ? "" : was.words());
    }

    private Answer tell(Visit visit, Interaction found) {
        Telling telling = Telling.to(visit);
        Moments moments = new Moments(parts, telling);
        Body timeline = telling.ui().timeline(moments.of(List.of(found)));
        String title = telling.text().of("interaction.title");
        return Answer.shown(title, telling.ui().dialog(title, timeline));
    }

    private Optional<Interaction> find(Visit visit) {
        return visit.findId("id", InteractionId::new).flatMap(id -> parts.interactions.find(visit.caller(), id));
    }

    private static boolean isOurs(@Nullable PartyName name) {
        return name != null && name.ours();
    }

    /** Whoever was copied in stays copied in, since the form does not ask. */
    private static InteractionDraft keepingCopies(InteractionDraft draft, Interaction was) {
        List<PersonId> copied = was.participants().stream()
                .filter(participant -> participant.part() == Part.CC)
                .map(Participant::person)
                .toList();
        List<Participant> participants = draft.participants().stream()
                .map(one -> one.part() == Part.TO && copied.contains(one.person())
                        ? new Participant(one.person(), Part.CC)
                        : one)
                .toList();
        return new InteractionDraft(draft.at(), draft.channel(), participants, draft.topic(), draft.words());
    }
}
