package rapport.relationships.console;

import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.CommitmentId;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;

/** What became of a promise: kept, broken, withdrawn; and the way back. */
@Component
@ConsolePath({"/promises/{id}/settlement", "/promises/{id}/restoration"})
public final class PromiseStatePage implements Page {

    private final Parts parts;

    @Activate
    public PromiseStatePage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        Optional<CommitmentId> id = visit.findId("id", CommitmentId::new);
        if (id.isPresent() && visit.path().endsWith("/restoration")) {
            parts.commitments.restore(visit.caller(), id.get());
            parts.settle();
            Telling telling = Telling.to(visit);
            return Answer.done(Toast.saying(telling.text().of("promise.restored")), telling.back("/"));
        }
        Optional<State> state = visit.query()
                .findChoice("state", State.class)
                .or(() -> visit.form().findChoice("state", State.class));
        Optional<Commitment> found = id.flatMap(one -> parts.commitments.find(visit.caller(), one));
        return found.isPresent() && state.isPresent() ? settle(visit, found.get(), state.get()) : Answer.notFound();
    }

    private Answer settle(Visit visit, Commitment was, State state) {
        Telling telling = Telling.to(visit);
        parts.commitments.settle(visit.caller(), was.id(), was.version(), state);
        parts.settle();
        Toast toast = Toast.saying(telling.text().of("promise.settled." + state));
        String undo = "/promises/" + was.id().value() + "/settlement?state="
                + was.state().name().toLowerCase(Locale.ROOT);
        return Answer.done(toast.undoneAt(undo), telling.back(Telling.pathOf(was.to())));
    }
}
