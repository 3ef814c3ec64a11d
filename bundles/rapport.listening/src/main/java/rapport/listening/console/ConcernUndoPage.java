package rapport.listening.console;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.ConcernId;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;

/** Takes back that a concern was taken down, or that it was deleted. */
@Component
@ConsolePath({"/concerns/{id}/withdrawal", "/concerns/{id}/restoration"})
public final class ConcernUndoPage implements Page {

    private final Parts parts;

    @Activate
    public ConcernUndoPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        return visit.findId("id", ConcernId::new)
                .map(id -> visit.path().endsWith("/restoration") ? restore(visit, id) : withdraw(visit, id))
                .orElseGet(Answer::notFound);
    }

    private Answer restore(Visit visit, ConcernId id) {
        parts.concerns.restore(visit.caller(), id);
        return done(visit, "concern.restored", Ways.back(visit, "/concerns/" + id.value()));
    }

    private Answer withdraw(Visit visit, ConcernId id) {
        Optional<String> home = InSight.find(parts, visit, id).map(one -> {
            parts.concerns.delete(visit.caller(), id, one.concern().version());
            return one.relationshipPath();
        });
        return home.map(path -> done(visit, "concern.taken-back", path)).orElseGet(Answer::notFound);
    }

    private Answer done(Visit visit, String key, String home) {
        parts.settle();
        Toast toast = Toast.saying(ConcernTelling.MESSAGES.in(visit.locale()).of(key));
        return Answer.seeOther(home).with(toast);
    }
}
