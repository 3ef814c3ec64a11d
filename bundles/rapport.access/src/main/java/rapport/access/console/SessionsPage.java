package rapport.access.console;

import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.access.SignedIn;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;

/** Signs the reader out elsewhere: on one device, or on all others. */
@Component
@ConsolePath({"/account/sessions", "/account/sessions/{session}"})
public final class SessionsPage implements Page {

    private final SignedIn signedIn;

    @Activate
    public SessionsPage(@Reference SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.seeOther(MyAccountPage.PATH);
    }

    @Override
    public Answer remove(Visit visit) {
        if (visit.path().endsWith("/sessions")) {
            signedIn.endOthers(visit.caller(), visit.findSessionToken().orElse(""));
        } else {
            Optional<UUID> session = visit.findId("session", id -> id);
            if (session.isEmpty()) {
                return Answer.notFound();
            }
            signedIn.endOne(visit.caller(), session.get());
        }
        return Answer.seeOther(MyAccountPage.PATH)
                .with(Toast.saying(Offered.texts(visit).of("sessions.ended")));
    }
}
