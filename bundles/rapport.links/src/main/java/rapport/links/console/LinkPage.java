package rapport.links.console;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.link.PrivateLink;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Directory;
import rapport.api.party.PartyName;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ByLink;
import rapport.console.api.ConsolePath;
import rapport.console.api.LinkedPage;
import rapport.console.api.LinkedPage.Question;
import rapport.console.api.Messages;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.links.console.LinkedPages.QuestionFailed;
import rapport.links.console.templates.JteaskedGenerated;
import rapport.links.rules.Guesses;
import rapport.links.rules.LinkState;
import rapport.links.rules.Secret;
import rapport.links.store.HeldLink;
import rapport.links.store.SqlPrivateLinks;

/** One question for who holds the link. Looking spends nothing, however often; one answer does. */
@Component
@ConsolePath("/l/{secret}")
@ByLink
public final class LinkPage implements Page {

    static final Messages MESSAGES = Messages.of(LinkPage.class);
    private static final int OK = 200;
    private static final int REFUSED = 422;

    private final SqlPrivateLinks links;
    private final LinkedPages pages;
    private final Directory directory;
    private final Guesses guesses;

    @Activate
    public LinkPage(
            @Reference SqlPrivateLinks links,
            @Reference LinkedPages pages,
            @Reference Directory directory,
            @Reference Clock clock) {
        this.links = links;
        this.pages = pages;
        this.directory = directory;
        this.guesses = new Guesses(clock);
    }

    @Override
    public Answer show(Visit visit) {
        return lead(visit, Sentence.ANSWERED, asked -> ask(asked, OK, List.of()));
    }

    @Override
    public Answer submit(Visit visit) {
        return lead(visit, Sentence.NOT_KEPT, this::take);
    }

    /** To the question, where there still is one; {@code late} is said of a link that was answered before. */
    private Answer lead(Visit visit, Sentence late, Function<Asked, Answer> onward) {
        Optional<HeldLink> held = links.findHeld(new Secret(visit.variable("secret")));
        if (held.isEmpty()) {
            boolean tooMany = guesses.isOneTooMany(visit.remoteAddress());
            return (tooMany ? Sentence.TOO_MANY : Sentence.UNKNOWN).in(Asked.language(visit, visit.locale()));
        }
        PrivateLink link = held.get().link();
        Optional<LinkedPage> page = pages.find(link.purpose()).filter(found -> links.isEnabled(held.get()));
        Optional<String> person = name(link);
        Sentence instead =
                switch (LinkState.of(link, visit.now())) {
                    case ANSWERED -> late;
                    case REVOKED -> Sentence.REVOKED;
                    case EXPIRED -> Sentence.EXPIRED;
                    case OPEN -> page.isEmpty() ? Sentence.OFF : Sentence.SETTLED;
                };
        if (!link.isOpen(visit.now()) || page.isEmpty() || person.isEmpty()) {
            return instead.in(Asked.language(visit, link.language()), link.issuedByName());
        }
        Asked asked = Asked.of(visit, link, page.get(), person.get());
        try {
            return onward.apply(asked);
        } catch (QuestionFailed failed) {
            return Sentence.FAILED.in(asked.language(), link.issuedByName());
        }
    }

    private Answer take(Asked asked) {
        LinkedPage page = asked.page();
        Optional<Outcome<String>> taken = links.spend(
                asked.link(),
                asked.caller(),
                () -> pages.call(page, "answer", () -> page.answer(asked.visit(), asked.link())));
        if (taken.isEmpty()) {
            return Sentence.NOT_KEPT.in(asked.language(), asked.link().issuedByName());
        }
        return taken.get()
                .findValue()
                .map(thanks -> Sentence.THANKS.saying(asked.language(), thanks))
                .orElseGet(() -> ask(asked, REFUSED, taken.get().objections()));
    }

    private Answer ask(Asked asked, int status, List<Objection> objections) {
        LinkedPage page = asked.page();
        Optional<Drawn> drawn = pages.call(page, "question", () -> {
            Optional<Question> question = status == OK
                    ? page.ask(asked.visit(), asked.link())
                    : page.again(asked.visit(), asked.link(), objections);
            return question.map(Drawn::of);
        });
        return drawn.map(question -> show(asked, status, question))
                .orElseGet(
                        () -> Sentence.SETTLED.in(asked.language(), asked.link().issuedByName()));
    }

    private static Answer show(Asked asked, int status, Drawn question) {
        Texts text = MESSAGES.in(asked.language());
        Body body = output -> JteaskedGenerated.render(output, null, question, asked, text);
        return Answer.alone(status, asked.language(), question.title(), body);
    }

    private Optional<String> name(PrivateLink link) {
        Caller looking = Caller.platform("private links");
        return Optional.ofNullable(
                        directory.names(looking, List.of(link.person())).get(link.person()))
                .map(PartyName::name);
    }

    /** A question whose fields are written already, so that what goes wrong in them goes wrong behind the guarded door. */
    public record Drawn(String title, Body fields, String send) {

        static Drawn of(Question question) {
            StringOutput written = new StringOutput();
            question.fields().writeTo(new OwaspHtmlTemplateOutput(written));
            String html = written.toString();
            return new Drawn(question.title(), output -> output.writeContent(html), question.send());
        }
    }
}
