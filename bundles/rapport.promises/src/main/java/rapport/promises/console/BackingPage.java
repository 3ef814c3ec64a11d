package rapport.promises.console;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.commitment.ChainLink;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.CommitmentsQuery;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
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

    private static final int OFFERED = 200;
    private static final int WORDS = 90;

    private final Parts parts;

    @Activate
    public BackingPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return parts.find(visit)
                .filter(promise -> visit.path().endsWith("/backings"))
                .filter(promise -> parts.mayWrite(visit.caller(), promise))
                .map(promise -> ask(visit, promise, Parameters.NONE, List.of()))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        Optional<CommitmentId> by = visit.path().endsWith("/backings")
                ? visit.form().findId("by").map(CommitmentId::new)
                : visit.findId("by", CommitmentId::new);
        return parts.find(visit).map(promise -> save(visit, promise, by)).orElseGet(Answer::notFound);
    }

    private Answer save(Visit visit, Commitment promise, Optional<CommitmentId> by) {
        if (by.isEmpty()) {
            return ask(
                    visit, promise, visit.form(), List.of(Objection.to("by", "backing.none", "say what it rests on")));
        }
        var outcome = parts.chains.back(
                visit.caller(),
                promise.id(),
                by.get(),
                visit.form().findDate("needed").orElse(null));
        if (outcome.findValue().isEmpty()) {
            return ask(visit, promise, visit.form(), outcome.objections());
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

    private Answer ask(Visit visit, Commitment promise, Parameters values, List<Objection> objections) {
        Telling telling = Telling.to(visit);
        Fields fields = telling.ui().fields(values, objections, telling.text());
        Slice<Commitment> open = parts.commitments.list(
                visit.caller(), new CommitmentsQuery(null, null, State.OPEN), PageRequest.first(OFFERED));
        Set<CommitmentId> taken = new HashSet<>(Set.of(promise.id()));
        parts.chains.chain(visit.caller(), promise.id()).stream()
                .flatMap(chain -> chain.first().backing().stream())
                .map(ChainLink::promise)
                .forEach(one -> Optional.ofNullable(one).ifPresent(there -> taken.add(there.id())));
        List<Commitment> offered =
                open.items().stream().filter(one -> !taken.contains(one.id())).toList();
        Names names = parts.names(telling, offered);
        List<Choice> choices = offered.stream()
                .map(one -> Choice.of(one.id().value(), label(telling, one, names)))
                .toList();
        boolean more = open.nextCursor() != null;
        Body form = output -> JtebackingGenerated.render(output, null, promise, choices, more, fields, telling);
        return telling.form(telling.text().of("backing.add"), form, objections);
    }

    private static String label(Telling telling, Commitment one, Names names) {
        String what = one.what().length() > WORDS ? one.what().substring(0, WORDS - 1) + "…" : one.what();
        return telling.text()
                .of("backing.choice", names.of(one.by()), what, telling.ui().dateInWords(one.due()));
    }
}
