package rapport.relationships.console;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.commitment.CommitmentId;
import rapport.api.interaction.InteractionId;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;

/** Takes back that an interaction was noted, with the promise noted beside it; or that it was deleted. */
@Component
@ConsolePath({"/interactions/{id}/withdrawal", "/interactions/{id}/restoration"})
public final class InteractionUndoPage implements Page {

    private final Parts parts;

    @Activate
    public InteractionUndoPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        Optional<InteractionId> id = visit.findId("id", InteractionId::new);
        if (id.isEmpty()) {
            return Answer.notFound();
        }
        boolean restoring = visit.path().endsWith("/restoration");
        if (restoring) {
            parts.interactions.restore(visit.caller(), id.get());
        } else {
            withdraw(visit, id.get());
        }
        parts.settle();
        Telling telling = Telling.to(visit);
        String sentence = telling.text().of(restoring ? "interaction.restored" : "interaction.withdrawn");
        return Answer.done(Toast.saying(sentence), telling.back("/"));
    }

    private void withdraw(Visit visit, InteractionId id) {
        Caller by = visit.caller();
        parts.interactions.find(by, id).ifPresent(found -> parts.interactions.delete(by, id, found.version()));
        visit.query()
                .findId("promise")
                .flatMap(promise -> parts.commitments.find(by, new CommitmentId(promise)))
                .ifPresent(promise -> parts.commitments.delete(by, promise.id(), promise.version()));
    }
}
