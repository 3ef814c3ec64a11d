package rapport.listening.store;

import java.util.ArrayList;
import java.util.List;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernStep.Kind;
import rapport.api.concern.Word;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.listening.model.Step;
import rapport.listening.rules.Life;
import rapport.listening.rules.NextStep;
import rapport.listening.rules.PlausibleStep;
import rapport.store.api.Change;
import rapport.store.api.Transaction;

/** Takes a concern from gate to gate, and remembers who said what. */
record Stepping(OtherSide otherSide, ClosingListeners listeners) {

    Outcome<Concern> take(Transaction transaction, Concern was, Step asked) {
        Step step = asked.stripped();
        List<Objection> objections = new ArrayList<>(new NextStep(was).objections(step.kind()));
        objections.addAll(PlausibleStep.objections(step));
        Word word = step.word();
        if (word != null) {
            objections.addAll(otherSide
                    .plausible(transaction, was.relationship(), List.of(word.person()))
                    .toWord(word, was.ours() && step.kind() == Kind.VERIFIED));
        }
        return objections.isEmpty() ? Outcome.done(go(transaction, was, step)) : Outcome.refused(objections);
    }

    private Concern go(Transaction transaction, Concern was, Step step) {
        Concern is = write(transaction, was, Life.after(was, step, transaction.at()), step);
        listeners.tell(transaction, was, is, step.kind());
        return is;
    }

    /** Writes what came of a step, and the step. */
    static Concern write(Transaction transaction, Concern was, Concern changed, Step step) {
        Concern is = ConcernRows.update(transaction.sql(), changed);
        ConcernSteps.record(transaction, is, step);
        transaction.record(Change.changed(SqlConcerns.KIND, is.id(), step.event(), was, is));
        return is;
    }
}
