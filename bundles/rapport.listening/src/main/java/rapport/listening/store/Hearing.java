package rapport.listening.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.ConcernId;
import rapport.api.concern.ConcernStep.Kind;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.relationship.Relationship;
import rapport.listening.model.Step;
import rapport.listening.rules.Life;
import rapport.listening.rules.NextStep;
import rapport.store.api.Change;
import rapport.store.api.Transaction;

/** Takes down what the other side says, in its own words. */
record Hearing(OtherSide otherSide) {

    Outcome<Concern> hear(Transaction transaction, ConcernDraft draft) {
        Optional<Relationship> in = otherSide.writable(transaction.by(), draft.relationship());
        List<Objection> objections =
                new ArrayList<>(otherSide.plausible(transaction, draft).toDraft(draft));
        if (in.isEmpty()) {
            objections.add(
                    Objection.to("relationship", "concern.relationship.unknown", "there is no such relationship"));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Concern begun = Life.begun(new ConcernId(Ids.next()), draft, transaction.at(), null);
        write(transaction, begun, in.orElseThrow().level());
        return Outcome.done(begun);
    }

    Outcome<Concern> change(Transaction transaction, Concern was, ConcernDraft said) {
        ConcernDraft draft = new ConcernDraft(
                was.relationship(), said.words(), said.person(), said.owner(), said.heardAt(), was.ours());
        Concern changed = Life.changed(was, draft, transaction.at());
        List<Objection> objections =
                new ArrayList<>(otherSide.plausible(transaction, draft).toDraft(draft));
        boolean reworded = !isSaidAlike(was, changed);
        if (reworded) {
            objections.addAll(new NextStep(was).objections(Kind.REWORDED));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Concern is = ConcernRows.update(transaction.sql(), changed);
        if (reworded) {
            ConcernSteps.record(transaction, is, Step.saying(Kind.REWORDED, is.words()));
        }
        String event = reworded ? "ConcernReworded" : "ConcernChanged";
        transaction.record(Change.changed(SqlConcerns.KIND, is.id(), event, was, is));
        return Outcome.done(is);
    }

    static void write(Transaction transaction, Concern begun, String level) {
        ConcernRows.insert(transaction.sql(), begun, level);
        ConcernSteps.record(transaction, begun, Step.saying(Kind.HEARD, begun.words()));
        transaction.record(Change.added(SqlConcerns.KIND, begun.id(), "ConcernHeard", begun));
    }

    private static boolean isSaidAlike(Concern one, Concern other) {
        return one.words().equals(other.words())
                && Optional.ofNullable(one.person()).equals(Optional.ofNullable(other.person()))
                && one.heardAt().equals(other.heardAt());
    }
}
