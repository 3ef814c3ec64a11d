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
import rapport.api.mail.Mailing;
import rapport.api.outcome.Objection;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.Person;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;
import rapport.links.console.templates.JtemailGenerated;

/** The form that sends a new link by mail: in the language of the link, in words that its maker may change. */
@Component(service = LinkMail.class)
public final class LinkMail {

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

    Optional<Mailing> findMailing() {
        return Optional.ofNullable(mailing).filter(Mailing::isConfigured);
    }

    /** Nothing where no mail can be sent, or the person has no address. */
    Body offer(Visit visit, PrivateLink link, String path) {
        return findMailing()
                .map(present -> form(visit, link, start(visit, link, present.wholeLink(path)), List.of()))
                .orElse(Body.EMPTY);
    }

    /** The form with these words; nothing where the person has no address. */
    Body form(Visit visit, PrivateLink link, Parameters values, List<Objection> objections) {
        List<Choice> addresses = directory.findPerson(visit.caller(), link.person()).stream()
                .flatMap(LinkMail::addresses)
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

    private Parameters start(Visit visit, PrivateLink link, String whole) {
        Caller by = visit.caller();
        Texts theirs = LinkPage.MESSAGES.in(link.language());
        Widgets ui = Widgets.of(
                Visit.to("/").by(by.in(link.language())).at(visit.now()).build());
        String until = ui.dateInWords(LocalDate.ofInstant(link.expiresAt(), visit.zone()));
        String name = directory
                .findPerson(by, link.person())
                .map(person -> person.givenName() == null ? person.displayName() : person.givenName())
                .orElse("");
        return Parameters.of(
                "subject",
                theirs.of("mail.subject.start", by.name()),
                "text",
                theirs.of("mail.text.start", name, whole, until, by.name()),
                "back",
                Way.back(visit.form(), Way.relationship(link)));
    }

    private static Stream<Choice> addresses(Person person) {
        return person.contactPoints().stream()
                .filter(point -> point.kind() == ContactPoint.Kind.MAIL)
                .map(point -> Choice.of(point.value(), point.value()));
    }
}
