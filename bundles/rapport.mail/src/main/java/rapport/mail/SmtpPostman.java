package rapport.mail;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.mail.model.Handover;
import rapport.mail.model.Letter;
import rapport.mail.model.Server;

/** Hands over by SMTP. Nothing of the mail library is loaded before the first mail, so that the start is not slower for it. */
@Component
public final class SmtpPostman implements Postman {

    private final Clock clock;

    @Activate
    public SmtpPostman(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public Handover hand(Letter letter, Server server) {
        return new SmtpLine(clock).hand(letter, server);
    }
}
