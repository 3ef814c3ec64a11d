package rapport.mail.console;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.mail.Mail;
import rapport.api.mail.MailId;
import rapport.api.mail.Mailing;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.PageHead;

/** One mail: what became of it, in the server's own words; one that failed is tried again from here. */
@Component
@ConsolePath({"/mail/{id}", "/mail/{id}/attempts"})
public final class MailRecordPage implements Page {

    private final Mailing mailing;

    @Activate
    public MailRecordPage(@Reference Mailing mailing) {
        this.mailing = mailing;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.MANAGER);
        return find(visit).map(mail -> show(visit, mail)).orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        return find(visit).map(mail -> tryAgain(visit, mail)).orElseGet(Answer::notFound);
    }

    private Answer tryAgain(Visit visit, Mail mail) {
        Outcome<Mail> outcome = mailing.retry(visit.caller(), mail.id());
        String key = outcome.findValue().isPresent() ? "retry.done" : "mail.not-failed";
        return Answer.done(Toast.saying(Telling.to(visit).text().of(key)), path(mail));
    }

    private Optional<Mail> find(Visit visit) {
        return visit.findId("id", MailId::new).flatMap(id -> mailing.find(visit.caller(), id));
    }

    private static Answer show(Visit visit, Mail mail) {
        Telling telling = Telling.to(visit);
        PageHead head = telling.ui().head(mail.subject()).under(telling.text().of("mail.title"), MailPage.PATH);
        boolean failed = mail.state() == Mail.State.FAILED;
        PageHead whole = failed ? head.acts(Act.post(telling.text().of("retry.do"), path(mail) + "/attempts")) : head;
        return Answer.shown(mail.subject(), output -> {
            output.writeContent("<div class=\"column\">");
            whole.writeTo(output);
            telling.ui().facts(telling.facts(mail)).writeTo(output);
            output.writeContent("</div>");
        });
    }

    private static String path(Mail mail) {
        return MailPage.PATH + "/" + mail.id().value();
    }
}
