package rapport.meetings.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.meeting.ExchangeId;
import rapport.api.meeting.MeetingSheetId;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;

/** Brings back what was deleted a moment ago. */
@Component
@ConsolePath({"/meetings/{id}/restoration", "/exchanges/{id}/restoration"})
public final class RestorationPage implements Page {

    private final Parts parts;

    @Activate
    public RestorationPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        if (visit.path().startsWith("/meetings")) {
            visit.findId("id", MeetingSheetId::new).ifPresent(id -> parts.sheets.restore(visit.caller(), id));
        } else {
            visit.findId("id", ExchangeId::new).ifPresent(id -> parts.exchanges.restore(visit.caller(), id));
        }
        parts.settle();
        return Answer.done(Toast.saying(parts.telling(visit).text().of("restored")), "/meetings");
    }
}
