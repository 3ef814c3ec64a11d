package rapport.links.console;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.api.link.IssuedLink;
import rapport.api.link.LinkDraft;
import rapport.api.link.PrivateLink;
import rapport.api.link.PrivateLinks;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;
import rapport.links.console.templates.JtemadeGenerated;
import rapport.links.console.templates.JtenewlinkGenerated;

/** Makes a link for one question to one person, and shows it this once, or mails it where nobody else may hold it. */
@Component
@ConsolePath("/links/new")
public final class NewLinkPage implements Page {

    private static final List<String> DAYS = List.of("7", "30", "90", "365");

    private final PrivateLinks links;
    private final LinkedPages pages;
    private final Directory directory;
    private final Relationships relationships;
    private final LinkMail mail;

    @Activate
    public NewLinkPage(
            @Reference PrivateLinks links,
            @Reference LinkedPages pages,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference LinkMail mail) {
        this.links = links;
        this.pages = pages;
        this.directory = directory;
        this.relationships = relationships;
        this.mail = mail;
    }

    @Override
    public Answer show(Visit visit) {
        return lead(visit, visit.query(), List.of());
    }

    @Override
    public Answer submit(Visit visit) {
        return make(visit);
    }

    /** Makes it of what the form says, wherever it was sent to. */
    Answer make(Visit visit) {
        Parameters form = visit.form();
        Optional<PersonId> person = form.findId("person").map(PersonId::new);
        Optional<Duration> lifetime =
                form.find("days").filter(DAYS::contains).map(days -> Duration.ofDays(Long.parseLong(days)));
        List<Objection> objections = Stream.of(
                        person.isPresent() ? null : Objection.to("person", "new.person.missing", "say who is asked"),
                        lifetime.isPresent() ? null : Objection.to("days", "new.days.wrong", "say for how long"))
                .flatMap(Stream::ofNullable)
                .toList();
        if (!objections.isEmpty() || find(visit, form).isEmpty() || !isKnown(form)) {
            return lead(visit, form, objections);
        }
        LinkDraft draft = new LinkDraft(
                form.text("purpose"),
                form.findId("subject").orElseThrow(),
                person.orElseThrow(),
                new RelationshipId(form.findId("relationship").orElseThrow()),
                form.text("language").equals("de") ? Locale.GERMAN : Locale.ENGLISH,
                lifetime.orElseThrow());
        return links.isMailedOnly(visit.caller(), draft.relationship())
                ? mailed(visit, draft)
                : made(visit, links.issue(visit.caller(), draft));
    }

    private Answer mailed(Visit visit, LinkDraft draft) {
        Outcome<PrivateLink> mailed = links.mail(visit.caller(), draft);
        return mailed.findValue()
                .map(link -> {
                    Telling telling = Telling.of(visit, pages, directory, List.of(link));
                    String sentence = telling.text().of("made.mailed", telling.person(link.person()));
                    return Answer.done(Toast.saying(sentence), Way.back(visit.form(), Way.relationship(link)));
                })
                .orElseGet(() -> lead(visit, visit.form(), mailed.objections()));
    }

    private Answer lead(Visit visit, Parameters told, List<Objection> objections) {
        Optional<Relationship> relationship = find(visit, told);
        if (relationship.isEmpty() || !isKnown(told)) {
            return Answer.notFound();
        }
        visit.caller().require(Right.WRITE, relationship.get().level());
        Texts text = LinkPage.MESSAGES.in(visit.locale());
        Widgets ui = Widgets.of(visit);
        Fields fields = ui.fields(objections.isEmpty() ? told.without("person") : told, objections, text);
        boolean mailedOnly =
                links.isMailedOnly(visit.caller(), relationship.get().id());
        NewLink start = new NewLink(
                pages.title(told.text("purpose"), visit.locale()),
                text.of(mailedOnly ? "new.lead.mailed" : "new.lead"),
                person(visit, told),
                Stream.of("en", "de")
                        .map(tag -> Choice.of(tag, text.of("new.language." + tag)))
                        .toList(),
                DAYS.stream()
                        .map(days -> Choice.of(days, text.of("new.days." + days)))
                        .toList(),
                Way.back(told, "/relationships/" + relationship.get().id().value()));
        Body form = output -> JtenewlinkGenerated.render(output, null, start, fields, ui, text);
        Body dialog = ui.dialog(text.of("new.title"), form);
        return objections.isEmpty()
                ? Answer.shown(text.of("new.title"), dialog)
                : Answer.refused(text.of("new.title"), dialog);
    }

    private Answer made(Visit visit, IssuedLink issued) {
        PrivateLink link = issued.link();
        Telling telling = Telling.of(visit, pages, directory, List.of(link));
        String whole = mail.findMailing()
                .map(mailing -> mailing.wholeLink(issued.path()))
                .orElseGet(() -> visit.origin() + issued.path());
        String back = Way.back(visit.form(), Way.relationship(link));
        Body offer = mail.offer(visit, link, issued.path());
        Body body = output -> JtemadeGenerated.render(output, null, whole, link, back, offer, telling);
        return Answer.shown(telling.text().of("made.title"), body);
    }

    private List<Choice> person(Visit visit, Parameters told) {
        List<PersonId> wanted =
                told.findId("person").map(PersonId::new).map(List::of).orElse(List.of());
        Map<PartyId, PartyName> names = directory.names(visit.caller(), wanted);
        return names.values().stream()
                .map(name -> Choice.of(name.id().value(), name.name()))
                .toList();
    }

    private Optional<Relationship> find(Visit visit, Parameters told) {
        return told.findId("relationship")
                .map(RelationshipId::new)
                .flatMap(id -> relationships.find(visit.caller(), id));
    }

    private boolean isKnown(Parameters told) {
        return told.findId("subject").isPresent() && pages.isKnown(told.text("purpose"));
    }
}
