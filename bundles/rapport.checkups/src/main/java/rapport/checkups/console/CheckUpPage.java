package rapport.checkups.console;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.checkups.console.templates.JtecheckupGenerated;
import rapport.checkups.console.templates.JtequestionsGenerated;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.PageHead;

/** One check-up: filled in by keyboard, each answer kept as it is given, or read as it was sent. */
@Component
@ConsolePath({"/check-ups/{id}", "/check-ups/{id}/answers", "/check-ups/{id}/restoration"})
public final class CheckUpPage implements Page {

    private final Parts parts;

    @Activate
    public CheckUpPage(@Reference Parts parts) {
        this.parts = parts;
    }

    private record Shown(CheckUp checkUp, Questionnaire questionnaire, Relationship relationship) {

        String path() {
            return "/check-ups/" + checkUp.id().value();
        }

        String home() {
            return "/relationships/" + relationship.id().value() + "/check-ups";
        }

        /** Our side answers here, and so does one of ours who is asked; those of theirs by their link. */
        boolean isAnsweredBy(Caller reader) {
            PersonId asked = checkUp.byThem();
            return asked == null || reader.findPerson().filter(asked::equals).isPresent();
        }
    }

    @Override
    public Answer show(Visit visit) {
        return find(visit)
                .map(shown -> shown.checkUp().sent() || !shown.isAnsweredBy(visit.caller())
                        ? read(visit, shown)
                        : fill(visit, shown, shown.checkUp(), List.of()))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        if (visit.path().endsWith("/restoration")) {
            return visit.findId("id", CheckUpId::new)
                    .map(id -> restore(visit, id))
                    .orElseGet(Answer::notFound);
        }
        Optional<Shown> draft = find(visit).filter(shown -> shown.isAnsweredBy(visit.caller()));
        if (draft.isEmpty()) {
            return Answer.notFound();
        }
        return visit.path().endsWith("/answers") ? keep(visit, draft.get()) : save(visit, draft.get());
    }

    @Override
    public Answer remove(Visit visit) {
        Optional<Shown> found = find(visit);
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        CheckUp was = found.get().checkUp();
        parts.checkUps.delete(visit.caller(), was.id(), was.version());
        parts.settle();
        Toast toast = Toast.saying(Telling.to(visit).text().of("checkup.deleted"));
        return Answer.seeOther(found.get().home())
                .with(toast.undoneAt(found.get().path() + "/restoration"));
    }

    private Answer restore(Visit visit, CheckUpId id) {
        parts.checkUps.restore(visit.caller(), id);
        parts.settle();
        return Answer.seeOther("/check-ups/" + id.value())
                .with(Toast.saying(Telling.to(visit).text().of("checkup.restored")));
    }

    /** While somebody writes: the answers are kept, and a word beside the button says so. */
    private Answer keep(Visit visit, Shown shown) {
        Telling telling = Telling.to(visit);
        Outcome<CheckUp> kept = take(visit, shown);
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(visit.locale())
                .format(LocalTime.ofInstant(visit.now(), visit.zone()));
        return Answer.fragment(Body.text(kept.findValue()
                .map(is -> telling.text().of("checkup.kept", time))
                .orElseGet(() -> telling.text().of(kept.objections().get(0)))));
    }

    private Answer save(Visit visit, Shown shown) {
        Telling telling = Telling.to(visit);
        boolean send = visit.form().text("then").equals("send");
        Outcome<CheckUp> kept = take(visit, shown);
        Outcome<CheckUp> outcome = send && kept instanceof Outcome.Done<CheckUp> done
                ? parts.checkUps.send(
                        visit.caller(), done.value().id(), done.value().version())
                : kept;
        if (outcome.findValue().isEmpty()) {
            return fill(visit, shown, QuestionLine.sent(shown.checkUp(), typed(visit, shown)), outcome.objections());
        }
        parts.settle();
        String said = telling.text().of(send ? "checkup.sent.done" : "checkup.kept.done");
        return Answer.seeOther(send ? shown.home() : shown.path()).with(Toast.saying(said));
    }

    private Outcome<CheckUp> take(Visit visit, Shown shown) {
        CheckUp was = shown.checkUp();
        return parts.checkUps.answer(visit.caller(), was.id(), was.version(), typed(visit, shown));
    }

    private static List<AnswerDraft> typed(Visit visit, Shown shown) {
        return QuestionLine.answers(shown.questionnaire(), shown.checkUp().byThem() != null, visit.form());
    }

    private Answer fill(Visit visit, Shown shown, CheckUp values, List<Objection> objections) {
        Telling telling = Telling.to(visit);
        List<QuestionLine> lines = QuestionLine.of(telling, shown.questionnaire(), values, objections);
        Body questions = output -> JtequestionsGenerated.render(output, null, lines, true, telling);
        Body form = output -> JtecheckupGenerated.render(
                output,
                null,
                shown.path(),
                questions,
                telling.ui().fields(visit.form(), objections, telling.text()),
                telling);
        String title = telling.title(shown.questionnaire());
        Body page = Telling.all(head(telling, shown), form);
        return objections.isEmpty() ? Answer.shown(title, page) : Answer.refused(title, page);
    }

    private Answer read(Visit visit, Shown shown) {
        Telling telling = Telling.to(visit);
        CheckUp checkUp = shown.checkUp();
        List<Fact> facts = telling.facts(shown.questionnaire(), checkUp);
        Body answers = facts.isEmpty()
                ? telling.ui()
                        .empty(
                                "hourglass",
                                telling.text().of("checkup.waiting"),
                                telling.text().of("checkup.waiting.hint"))
                : telling.ui().facts(facts);
        return Answer.shown(telling.title(shown.questionnaire()), Telling.all(head(telling, shown), answers));
    }

    private PageHead head(Telling telling, Shown shown) {
        String who = telling.nameOf(parts.name(telling.visit().caller(), shown.relationship()));
        PageHead head = telling.ui()
                .head(telling.title(shown.questionnaire()))
                .under(telling.text().of("checkups.of", who), shown.home())
                .detail(new CheckUpLine(parts, telling).when(shown.checkUp()));
        return telling.visit().caller().mayWrite(shown.relationship().level()) && !countsInAGroup(shown)
                ? head.acts(Act.delete(telling.text().of("act.delete"), shown.path())
                        .icon("trash-2"))
                : head;
    }

    /** What one of our own people sent is not taken back: a group that shifts would give the next one away. */
    private boolean countsInAGroup(Shown shown) {
        CheckUp checkUp = shown.checkUp();
        return checkUp.sent() && checkUp.byThem() != null && parts.isAmongOurselves(shown.relationship());
    }

    private Optional<Shown> find(Visit visit) {
        return visit.findId("id", CheckUpId::new)
                .flatMap(id -> parts.checkUps.find(visit.caller(), id))
                .flatMap(one -> parts.findQuestionnaire(visit.caller(), one)
                        .flatMap(asked -> parts.relationships
                                .find(visit.caller(), one.relationship())
                                .map(in -> new Shown(one, asked, in))));
    }
}
