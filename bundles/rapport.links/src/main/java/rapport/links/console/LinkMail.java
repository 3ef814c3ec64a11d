package rapport.links.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.access.Caller;
import rapport.api.link.PrivateLink;
import rapport.api.mail.MailDraft;
import rapport.api.mail.Mailing;
import rapport.api.outcome.Objection;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;
import rapport.links.console.templates.JtemailGenerated;
import rapport.links.store.LinkPost;

/** Links by mail, in their language: at once, or by a form with words that the maker of the link may change. */
@Component(service = {LinkMail.class, LinkPost.class})
public final class LinkMail implements LinkPost {

    private final Directory directory;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable Mailing mailing;

    @Activate
    public LinkMail(@Reference Directory directory) {
        this.directory = directory;
    }

    LinkMail(Directory directory, @Nullable Mailing mailing) {
        this.directory = directory;
        this.mailing = mailing;
    }

    @Override
    public boolean send(Caller by, PrivateLink link, String path) {
        return findMailing()
                .flatMap(present -> addressesOf(by, link).findFirst().flatMap(address -> {
                    Words words = words(by, link, present.wholeLink(path));
                    MailDraft draft = MailDraft.personal(
                            link.person(),
                            address,
                            link.relationship(),
                            link.language(),
                            words.subject(),
                            words.text());
                    return present.send(by, draft).findValue();
                }))
                .isPresent();
    }

    Optional<Mailing> findMailing() {
        return Optional.ofNullable(mailing).filter(Mailing::isConfigured);
    }

    /** Nothing where no mail can be sent, or the person has no address. */
    Body offer(Visit visit, PrivateLink link, String path) {
        return findMailing()
                .map(present -> form(
                        visit,
                        link,
                        start(visit, link, words(visit.caller(), link, present.wholeLink(path))),
                        List.of()))
                .orElse(Body.EMPTY);
    }

    /** The form with these words; nothing where the person has no address. */
    Body form(Visit visit, PrivateLink link, Parameters values, List<Objection> objections) {
        List<Choice> addresses = addressesOf(visit.caller(), link)
                .map(address -> Choice.of(address, address))
                .toList();
        if (addresses.isEmpty()) {
            return Body.EMPTY;
        }
        Texts text = LinkPage.MESSAGES.in(visit.locale());
        Widgets ui = Widgets.of(visit);
        Fields fields = ui.fields(values, objections, text).prefix("mail");
        String action = Telling.path(link) + "/mail";
        return output -> JtemailGenerated.render(output, null, action, fields, addresses, ui, text);
    }

    private static Parameters start(Visit visit, PrivateLink link, Words words) {
        return Parameters.of(
                "subject",
                words.subject(),
                "text",
                words.text(),
                "back",
                Way.back(visit.form(), Way.relationship(link)));
    }

    private record Words(String subject, String text) {}

    private Words words(Caller by, PrivateLink link, String whole) {
        Texts theirs = LinkPage.MESSAGES.in(link.language());
        Widgets ui = Widgets.of(
                Visit.to("/").by(by.in(link.language())).at(link.issuedAt()).build());
        String until = ui.dateInWords(LocalDate.ofInstant(link.expiresAt(), by.zone()));
        String name = directory
                .findPerson(by, link.person())
                .map(person -> person.givenName() == null ? person.displayName() : person.givenName())
                .orElse("");
        return new Words(
                theirs.of("mail.subject.start", by.name()),
                theirs.of("mail.text.start", name, whole, until, by.name()));
    }

    private Stream<String> addressesOf(Caller by, PrivateLink link) {
        return directory.findPerson(by, link.person()).stream()
                .flatMap(person -> person.contactPoints().stream())
                .filter(point -> point.kind() == ContactPoint.Kind.MAIL)
                .map(ContactPoint::value);
    }
}
