package rapport.links.console;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.link.LinkId;
import rapport.api.link.PrivateLink;
import rapport.api.link.PrivateLinks;
import rapport.api.mail.Mail;
import rapport.api.mail.MailDraft;
import rapport.api.mail.Mailing;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Widgets;

/** Sends a new link by mail. Its secret stands in the words of the form, and is known nowhere else. */
@Component
@ConsolePath("/links/{id}/mail")
public final class LinkMailPage implements Page {

    private final PrivateLinks links;
    private final LinkMail mail;

    @Activate
    public LinkMailPage(@Reference PrivateLinks links, @Reference LinkMail mail) {
        this.links = links;
        this.mail = mail;
    }

    /** Nobody can come back to what was known once. */
    @Override
    public Answer show(Visit visit) {
        return find(visit)
                .<Answer>map(link -> Answer.seeOther(Telling.path(link)))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        Optional<Mailing> mailing = mail.findMailing();
        Optional<PrivateLink> link = find(visit);
        if (mailing.isEmpty() || link.isEmpty()) {
            return Answer.notFound();
        }
        Outcome<Mail> outcome = mailing.get().send(visit.caller(), draft(visit.form(), link.get()));
        Texts text = LinkPage.MESSAGES.in(visit.locale());
        return outcome.findValue()
                .map(queued -> Answer.done(
                        Toast.saying(text.of("mail.queued", queued.address())),
                        Way.back(visit.form(), Way.relationship(link.get()))))
                .orElseGet(() -> refused(visit, link.get(), outcome.objections()));
    }

    private Answer refused(Visit visit, PrivateLink link, List<Objection> objections) {
        String title = LinkPage.MESSAGES.in(visit.locale()).of("mail.title");
        Body form = mail.form(visit, link, visit.form(), objections);
        return Answer.refused(title, Widgets.of(visit).dialog(title, form));
    }

    private static MailDraft draft(Parameters form, PrivateLink link) {
        return MailDraft.personal(
                link.person(),
                form.text("address"),
                link.relationship(),
                link.language(),
                form.text("subject"),
                form.text("text"));
    }

    private Optional<PrivateLink> find(Visit visit) {
        return visit.findId("id", LinkId::new)
                .flatMap(id -> links.find(visit.caller(), id))
                .filter(link -> link.isOpen(visit.now()));
    }
}
