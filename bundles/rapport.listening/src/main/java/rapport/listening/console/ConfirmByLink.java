package rapport.listening.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.ConcernStep.Kind;
import rapport.api.concern.Gate;
import rapport.api.concern.Manner;
import rapport.api.concern.Word;
import rapport.api.link.PrivateLink;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Body;
import rapport.console.api.LinkedPage;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;
import rapport.listening.console.templates.JteconfirmlinkGenerated;
import rapport.store.api.Conflict;

/** Asks a person of theirs by private link whether we understood: yes, or not quite, with what it is rather. */
@Component
public final class ConfirmByLink implements LinkedPage {

    static final String PURPOSE = "confirm-concern";

    private final Parts parts;

    @Activate
    public ConfirmByLink(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public String title(Locale language) {
        return ConcernTelling.MESSAGES.in(language).of("link.purpose");
    }

    @Override
    public Optional<Question> ask(Visit visit, PrivateLink link) {
        return again(visit, link, List.of());
    }

    @Override
    public Optional<Question> again(Visit visit, PrivateLink link, List<Objection> objections) {
        return find(visit, link).map(concern -> {
            Texts text = ConcernTelling.MESSAGES.in(visit.locale());
            Fields fields = Widgets.of(visit).fields(visit.form(), objections, text);
            // Whoever is asked sees what somebody else of theirs said only as we understood it; what we say, all may
            // hear.
            String theirs = concern.ours() || link.person().equals(concern.person()) ? concern.words() : "";
            String ours = Optional.ofNullable(concern.understood()).orElse("");
            Body body =
                    output -> JteconfirmlinkGenerated.render(output, null, theirs, ours, fields, text, concern.ours());
            return new Question(text.of(concern.ours() ? "ours.link.title" : "answers.title"), body, "");
        });
    }

    @Override
    public Outcome<String> answer(Visit visit, PrivateLink link) {
        Texts text = ConcernTelling.MESSAGES.in(visit.locale());
        Optional<Concern> found = find(visit, link);
        if (found.isEmpty()) {
            return settled();
        }
        Concern concern = found.get();
        Word word = new Word(link.person(), visit.now(), Manner.LINK);
        boolean yes = visit.form().text("answer").equals("yes");
        try {
            Outcome<Concern> outcome = yes
                    ? parts.concerns.confirm(visit.caller(), concern.id(), concern.version(), word)
                    : parts.concerns.correct(
                            visit.caller(),
                            concern.id(),
                            concern.version(),
                            visit.form().text("words"),
                            word);
            return outcome.map(
                    is -> ConcernTelling.say(text, concern.ours(), yes ? "link.thanks.yes" : "link.thanks.rather"));
        } catch (Conflict faster) {
            return settled();
        }
    }

    private static Outcome<String> settled() {
        return Outcome.refused(Objection.to("", "link.settled", "this has been answered or reworded meanwhile"));
    }

    /** The concern while it waits for an answer to the very words that were played back when the link was made. */
    private Optional<Concern> find(Visit visit, PrivateLink link) {
        ConcernId id = new ConcernId(link.subject());
        return parts.concerns
                .find(visit.caller(), id)
                .filter(concern -> concern.gate() == Gate.PLAYED_BACK)
                .filter(concern -> parts.concerns.steps(visit.caller(), id).stream()
                        .filter(step -> step.kind() == Kind.PLAYED_BACK)
                        .map(ConcernStep::at)
                        .noneMatch(at -> at.isAfter(link.issuedAt())));
    }
}
