package rapport.temperature.console;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.reading.ReadingId;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;

/** Takes back that a reading was noted, or that it was deleted. */
@Component
@ConsolePath({"/readings/{id}/withdrawal", "/readings/{id}/restoration"})
public final class ReadingUndoPage implements Page {

    private final Parts parts;

    @Activate
    public ReadingUndoPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        Optional<ReadingId> id = visit.findId("id", ReadingId::new);
        if (id.isEmpty()) {
            return Answer.notFound();
        }
        return visit.path().endsWith("/restoration") ? restore(visit, id.get()) : withdraw(visit, id.get());
    }

    private Answer restore(Visit visit, ReadingId id) {
        parts.readings.restore(visit.caller(), id);
        return done(visit, id, Toast.saying(Telling.to(visit).text().of("reading.restored")));
    }

    private Answer withdraw(Visit visit, ReadingId id) {
        parts.readings
                .find(visit.caller(), id)
                .ifPresent(found -> parts.readings.delete(visit.caller(), id, found.version()));
        Toast toast = Toast.saying(Telling.to(visit).text().of("reading.withdrawn"))
                .undoneAt("/readings/" + id.value() + "/restoration");
        return done(visit, id, toast);
    }

    private Answer done(Visit visit, ReadingId id, Toast toast) {
        String home = parts.readings
                .find(visit.caller(), id)
                .map(found -> "/relationships/" + found.relationship().value())
                .orElse("/");
        return Answer.done(toast, home);
    }
}
