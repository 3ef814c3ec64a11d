package rapport.checkups.console;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUpId;
import rapport.api.checkup.Questionnaire;
import rapport.api.link.PrivateLink;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PartyName;
import rapport.checkups.console.templates.JtequestionsGenerated;
import rapport.console.api.Body;
import rapport.console.api.LinkedPage;
import rapport.console.api.Visit;

/** A check-up as a person of theirs answers it, without an account. */
@Component
public final class CheckUpByLink implements LinkedPage {

    static final String PURPOSE = "check-up";

    private final Parts parts;

    @Activate
    public CheckUpByLink(@Reference Parts parts) {
        this.parts = parts;
    }

    private record Open(CheckUp checkUp, Questionnaire questionnaire) {}

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Optional<Question> ask(Visit visit, PrivateLink link) {
        return find(link, by(link)).map(open -> {
            Telling telling = Telling.to(visit);
            List<AnswerDraft> typed = QuestionLine.answers(open.questionnaire(), true, visit.form());
            CheckUp values = QuestionLine.sent(open.checkUp(), typed);
            List<QuestionLine> lines = QuestionLine.of(telling, open.questionnaire(), values, List.of());
            Body fields = output -> JtequestionsGenerated.render(output, null, lines, false, telling);
            return new Question(
                    telling.text().of("link.title"), fields, telling.text().of("link.answer"));
        });
    }

    @Override
    public Outcome<String> answer(Visit visit, PrivateLink link) {
        Caller by = by(link);
        Optional<Open> open = find(link, by);
        if (open.isEmpty()) {
            return Outcome.refused(Objection.to("", "checkup.sent", "this check-up is complete; begin another one"));
        }
        CheckUp was = open.get().checkUp();
        List<AnswerDraft> answers = QuestionLine.answers(open.get().questionnaire(), true, visit.form());
        Outcome<CheckUp> taken = parts.checkUps.answer(by, was.id(), was.version(), answers);
        Outcome<CheckUp> sent = taken instanceof Outcome.Done<CheckUp> done
                ? parts.checkUps.send(by, done.value().id(), done.value().version())
                : taken;
        return sent.map(is -> Telling.to(visit).text().of("link.thanks"));
    }

    private Optional<Open> find(PrivateLink link, Caller by) {
        return parts.checkUps
                .find(by, new CheckUpId(link.subject()))
                .filter(checkUp -> !checkUp.sent() && isAbout(link, checkUp))
                .flatMap(checkUp -> parts.findQuestionnaire(by, checkUp).map(asked -> new Open(checkUp, asked)));
    }

    /** A link says itself in which relationship it is, and by that whether it may be shown; it opens nothing of another. */
    private static boolean isAbout(PrivateLink link, CheckUp checkUp) {
        return link.person().equals(checkUp.byThem()) && link.relationship().equals(checkUp.relationship());
    }

    /** The platform writes down what the person says, in the person's name. */
    private Caller by(PrivateLink link) {
        Caller platform = Caller.platform("private link");
        PartyName name = parts.directory.names(platform, List.of(link.person())).get(link.person());
        return name == null ? platform : Caller.platform(name.name());
    }
}
