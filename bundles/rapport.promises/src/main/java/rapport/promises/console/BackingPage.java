package rapport.promises.console;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.outcome.Objection;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Found;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.promises.console.templates.JtebackingGenerated;

/** Says what a promise rests on, and takes it back. */
@Component
@ConsolePath({"/commitments/{id}/backings", "/commitments/{id}/backings/{by}"})
public final class BackingPage implements Page {

    private static final int OFFERED = 12;
    private static final Set<Found.Kind> KINDS = Set.of(Found.Kind.COMMITMENT);

    private final Parts parts;
    private final PromiseFinder finder;

    @Activate
    public BackingPage(@Reference Parts parts, @Reference PromiseFinder finder) {
        this.parts = parts;
        this.finder = finder;
    }

    @Override
    public Answer show(Visit visit) {
        return parts.find(visit)
                .filter(promise -> visit.path().endsWith("/backings"))
                .filter(promise -> parts.mayWrite(visit.caller(), promise))
                .map(promise -> ask(visit, promise, Asked.AT_FIRST))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        Optional<CommitmentId> by = visit.path().endsWith("/backings")
                ? chosen(visit.form()).map(CommitmentId::new)
                : visit.findId("by", CommitmentId::new);
        return parts.find(visit).map(promise -> save(visit, promise, by)).orElseGet(Answer::notFound);
    }

    // What is looked for anew counts more than what was offered.
    private static Optional<UUID> chosen(Parameters form) {
        return form.findId("other").or(() -> words(form, "other").isEmpty() ? form.findId("by") : Optional.empty());
    }

    private static String words(Parameters form, String field) {
        return String.join(" ", form.all(field + ".label")).strip();
    }

    private Answer save(Visit visit, Commitment promise, Optional<CommitmentId> by) {
        if (by.isPresent()) {
            return save(visit, promise, by.get());
        }
        // Without script nobody chose from a list while typing: the words themselves are what was sent.
        String words = (words(visit.form(), "by") + " " + words(visit.form(), "other")).strip();
        List<Found> meant = words.isEmpty() ? List.of() : finder.find(visit, words, KINDS, OFFERED);
        if (meant.size() == 1) {
            return save(visit, promise, new CommitmentId(meant.get(0).id()));
        }
        String key = words.isEmpty() ? "backing.none" : meant.isEmpty() ? "backing.unfound" : "backing.several";
        Objection objection = new Objection("by", key, Map.of("words", words), "say what it rests on");
        return ask(
                visit,
                promise,
                new Asked(visit.form().without("by.label").without("other.label"), List.of(objection), meant));
    }

    private Answer save(Visit visit, Commitment promise, CommitmentId by) {
        var outcome = parts.chains.back(
                visit.caller(),
                promise.id(),
                by,
                visit.form().findDate("needed").orElse(null));
        if (outcome.findValue().isEmpty()) {
            return ask(visit, promise, new Asked(visit.form(), outcome.objections(), List.of()));
        }
        parts.settle();
        return Answer.done(Toast.saying(Telling.to(visit).text().of("backing.saved")), Telling.pathOf(promise.id()));
    }

    @Override
    public Answer remove(Visit visit) {
        Optional<Commitment> promise = parts.find(visit);
        Optional<CommitmentId> by =
                visit.path().endsWith("/backings") ? Optional.empty() : visit.findId("by", CommitmentId::new);
        if (promise.isEmpty() || by.isEmpty()) {
            return Answer.notFound();
        }
        parts.chains.unback(visit.caller(), promise.get().id(), by.get());
        parts.settle();
        Toast toast =
                Toast.saying(Telling.to(visit).text().of("backing.removed")).undoneAt(visit.path());
        return Answer.done(toast, Telling.pathOf(promise.get().id()));
    }

    /**
     * The form as it is shown.
     *
     * @param meant what the words may mean that were sent without a choice
     */
    private record Asked(Parameters values, List<Objection> objections, List<Found> meant) {

        static final Asked AT_FIRST = new Asked(Parameters.NONE, List.of(), List.of());

        /** The promises of a circle, each resting on the next; empty where none was closed. */
        List<String> circle() {
            return objections.stream()
                    .filter(objection -> objection.key().equals("backing.circle"))
                    .flatMap(objection -> Stream.iterate(1, step -> step + 1)
                            .map(step -> objection.arguments().get(String.valueOf(step)))
                            .takeWhile(Objects::nonNull))
                    .toList();
        }
    }

    private static Answer ask(Visit visit, Commitment promise, Asked asked) {
        Telling telling = Telling.to(visit);
        Fields fields = telling.ui().fields(asked.values(), asked.objections(), telling.text());
        List<Choice> choices = asked.meant().stream()
                .map(one -> Choice.of(one.id(), telling.text().of("backing.choice", one.name(), one.detail())))
                .toList();
        Body form =
                output -> JtebackingGenerated.render(output, null, promise, choices, asked.circle(), fields, telling);
        return telling.form(telling.text().of("backing.add"), form, asked.objections());
    }
}
