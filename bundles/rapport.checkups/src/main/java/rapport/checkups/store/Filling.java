package rapport.checkups.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUpDraft;
import rapport.api.checkup.CheckUpId;
import rapport.api.checkup.CheckUpsQuery;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.FirstCalls;
import rapport.api.checkup.Question;
import rapport.api.checkup.Questionnaire;
import rapport.api.checkup.Sureness;
import rapport.api.concern.Manner;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.checkups.Questionnaires;
import rapport.checkups.rules.PlausibleAnswers;
import rapport.checkups.rules.TakenIn;
import rapport.store.api.Change;
import rapport.store.api.Transaction;

/** Takes check-ups from the first answer to the last. */
record Filling(OtherSide otherSide, Questionnaires questionnaires, FirstCalls firstCalls, SeenCheckUps seen) {

    static final Objection NO_SUCH =
            Objection.to("questionnaire", "checkup.questionnaire.unknown", "this is not asked about the relationship");

    private static final Objection EMPTY = Objection.to("", "checkup.empty", "answer at least one question");

    private static final Objection THEIRS_TO_ANSWER = Objection.to(
            "person",
            "checkup.person.ours",
            "our own people answer for themselves, by a link of their own or signed in");

    /** What a check-up is about; refused where that is not there. */
    private record About(Relationship relationship, Questionnaire questionnaire) {}

    /** The caller's open draft, or else a new one. */
    Outcome<CheckUp> start(Transaction transaction, CheckUpDraft draft) {
        Optional<CheckUp> open = open(transaction, draft);
        return open.isPresent() && about(transaction, draft).findValue().isPresent()
                ? Outcome.done(open.get())
                : begin(transaction, draft, false);
    }

    /** One for a person of theirs, or one that is complete from the start. */
    Outcome<CheckUp> begin(Transaction transaction, CheckUpDraft draft, boolean complete) {
        Outcome<About> about = about(transaction, draft);
        return about instanceof Outcome.Done<About> done
                ? begin(transaction, done.value(), draft, complete)
                : Outcome.refused(about.objections());
    }

    /** One that is complete from the start, and is told further. */
    Outcome<CheckUp> record(Transaction transaction, CheckUpDraft draft) {
        return begin(transaction, draft, true).map(sent -> {
            tell(transaction, sent);
            return sent;
        });
    }

    private Outcome<CheckUp> begin(Transaction transaction, About about, CheckUpDraft draft, boolean complete) {
        Questionnaire asked = about.questionnaire();
        Relationship in = about.relationship();
        List<Objection> objections = new ArrayList<>(otherSide.objections(transaction, in, draft.byThem(), draft.at()));
        objections.addAll(new PlausibleAnswers(asked, draft.byThem() != null).objections(draft.answers()));
        if (complete && draft.byThem() != null && otherSide.isAmongOurselves(in)) {
            objections.add(THEIRS_TO_ANSWER);
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        CheckUp begun = begun(transaction, asked, draft, complete);
        if (complete && begun.answers().isEmpty()) {
            return Outcome.refused(EMPTY);
        }
        CheckUpRows.insert(
                transaction.sql(),
                begun,
                in.level(),
                transaction.by().account(),
                begun.byThem() != null && otherSide.isAmongOurselves(in));
        String event = complete ? "CheckUpSent" : "CheckUpStarted";
        transaction.record(Change.added(SqlCheckUps.KIND, begun.id(), event, begun));
        return Outcome.done(begun);
    }

    private static CheckUp begun(Transaction transaction, Questionnaire asked, CheckUpDraft draft, boolean complete) {
        return new CheckUp(
                new CheckUpId(Ids.next()),
                1,
                draft.relationship(),
                asked.name(),
                draft.byThem(),
                transaction.by().name(),
                Objects.requireNonNullElse(draft.manner(), Manner.IN_PERSON),
                Objects.requireNonNullElse(draft.at(), transaction.at()),
                complete,
                TakenIn.answers(asked, draft.byThem() != null, List.of(), draft.answers()));
    }

    Outcome<CheckUp> answer(Transaction transaction, CheckUp was, List<AnswerDraft> answers) {
        Optional<Questionnaire> asked = questionnaire(transaction, was);
        if (asked.isEmpty()) {
            return Outcome.refused(NO_SUCH);
        }
        boolean theirs = was.byThem() != null;
        List<Objection> objections = Stream.concat(
                        toDraft(transaction, was).stream(),
                        new PlausibleAnswers(asked.get(), theirs).objections(answers).stream())
                .toList();
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        List<CheckUp.Answer> taken = TakenIn.answers(asked.get(), theirs, was.answers(), answers);
        return taken.equals(was.answers())
                ? Outcome.done(was)
                : Outcome.done(write(transaction, was, taken, false, "CheckUpAnswered"));
    }

    Outcome<CheckUp> send(Transaction transaction, CheckUp was) {
        List<Objection> objections = new ArrayList<>(toDraft(transaction, was));
        if (was.answers().isEmpty()) {
            objections.add(EMPTY);
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        CheckUp is = write(transaction, was, was.answers(), true, "CheckUpSent");
        tell(transaction, is);
        return Outcome.done(is);
    }

    private List<Objection> toDraft(Transaction transaction, CheckUp was) {
        if (was.sent()) {
            return List.of(Objection.to("", "checkup.sent", "this check-up is complete; begin another one"));
        }
        return otherSide.isForSomebodyElse(transaction.by(), was) ? List.of(THEIRS_TO_ANSWER) : List.of();
    }

    private CheckUp write(
            Transaction transaction, CheckUp was, List<CheckUp.Answer> answers, boolean sent, String event) {
        CheckUp changed = new CheckUp(
                was.id(),
                was.version(),
                was.relationship(),
                was.questionnaire(),
                was.byThem(),
                was.byName(),
                was.manner(),
                transaction.at(),
                sent,
                answers);
        CheckUp is = CheckUpRows.update(transaction.sql(), changed);
        transaction.record(Change.changed(
                SqlCheckUps.KIND,
                is.id(),
                event,
                otherSide.untold(transaction.by(), was),
                otherSide.untold(transaction.by(), is)));
        return is;
    }

    /** What is said of the first call is a guess where we say it, and their word where they do; of our own people it is kept of nobody. */
    private void tell(Transaction transaction, CheckUp sent) {
        if (otherSide.isAmongOurselves(transaction.by(), sent.relationship())) {
            return;
        }
        questionnaire(transaction, sent).map(Questionnaire::questions).orElse(List.of()).stream()
                .filter(question -> question.form() == Question.Form.FIRST_CALL)
                .flatMap(question -> sent.findAnswer(question.key()).stream())
                .forEach(answer -> tell(transaction, sent, answer));
    }

    private void tell(Transaction transaction, CheckUp sent, CheckUp.Answer answer) {
        Integer value = answer.value();
        if (value == null) {
            return;
        }
        FirstCall.Outcome outcome = FirstCall.Outcome.values()[value];
        RelationshipId in = sent.relationship();
        if (sent.byThem() == null) {
            Sureness sure = Objects.requireNonNullElse(answer.sure(), Sureness.PROBABLY);
            firstCalls.guess(transaction.by(), in, sure.chances(outcome));
        } else {
            firstCalls.said(transaction.by(), in, outcome, sent.byThem(), sent.at());
        }
    }

    private Optional<CheckUp> open(Transaction transaction, CheckUpDraft draft) {
        CheckUpsQuery drafts = new CheckUpsQuery(draft.relationship(), null, draft.questionnaire(), null, false);
        return CheckUpLists.list(
                        transaction.sql(),
                        drafts,
                        seen.ofCheckUps(transaction.by(), false),
                        PageRequest.first(PageRequest.MOST))
                .items()
                .stream()
                .filter(one -> one.byThem() == null)
                .findFirst();
    }

    private Outcome<About> about(Transaction transaction, CheckUpDraft draft) {
        Optional<Relationship> in = otherSide.writable(transaction.by(), draft.relationship());
        if (in.isEmpty()) {
            return Outcome.refused(OtherSide.UNKNOWN);
        }
        return questionnaires
                .find(in.get().level(), draft.questionnaire())
                .map(asked -> Outcome.done(new About(in.get(), asked)))
                .orElseGet(() -> Outcome.refused(NO_SUCH));
    }

    private Optional<Questionnaire> questionnaire(Transaction transaction, CheckUp checkUp) {
        return otherSide
                .seen(transaction.by(), checkUp.relationship())
                .flatMap(in -> questionnaires.find(in.level(), checkUp.questionnaire()));
    }
}
