package @package@.console;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import @package@.model.Gesture;
import @package@.model.GestureId;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;

/** Takes a gesture out of every list, and brings it back. */
@Component
@ConsolePath({"/@name@/gestures/{id}", "/@name@/gestures/{id}/restoration"})
public final class GestureRemovalPage implements Page {

    private final Speech speech;

    @Activate
    public GestureRemovalPage(@Reference Speech speech) {
        this.speech = speech;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer remove(Visit visit) {
        Optional<Gesture> was =
                visit.findId("id", GestureId::new).flatMap(id -> speech.gestures.find(visit.caller(), id));
        return was.map(one -> remove(visit, one)).orElseGet(Answer::notFound);
    }

    private Answer remove(Visit visit, Gesture was) {
        speech.gestures.delete(visit.caller(), was.id(), was.version());
        speech.settle();
        Toast toast = Toast.saying(speech.telling(visit).text().of("gesture.removed"))
                .undoneAt(visit.path() + "/restoration");
        return Answer.done(toast, "/relationships/" + was.relationship().value());
    }

    @Override
    public Answer submit(Visit visit) {
        if (!visit.path().endsWith("/restoration")) {
            return Answer.notFound();
        }
        visit.findId("id", GestureId::new).ifPresent(id -> speech.gestures.restore(visit.caller(), id));
        speech.settle();
        return Answer.done(Toast.saying(speech.telling(visit).text().of("gesture.restored")), "/@name@/gestures");
    }
}
