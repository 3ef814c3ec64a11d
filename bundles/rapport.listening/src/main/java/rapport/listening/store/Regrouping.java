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
import rapport.listening.rules.PlausibleConcern;
import rapport.store.api.Transaction;

/** Makes several concerns of one, or one of two; each keeps where it came from. */
record Regrouping(OtherSide otherSide) {

    Outcome<List<Concern>> split(Transaction transaction, Concern was, List<String> wordings) {
        List<Objection> objections = new ArrayList<>(new NextStep(was).objections(Kind.SPLIT));
        objections.addAll(PlausibleConcern.toParts(wordings));
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        String level = otherSide
                .writable(transaction.by(), was.relationship())
                .map(Relationship::level)
                .orElseThrow();
        Step step = Step.of(Kind.SPLIT);
        Stepping.write(transaction, was, Life.after(was, step, transaction.at()), step);
        return Outcome.done(wordings.stream()
                .map(words -> part(transaction, was, words, level))
                .toList());
    }

    Outcome<Concern> merge(Transaction transaction, Concern was, Optional<Concern> into) {
        List<Objection> objections = new ArrayList<>(new NextStep(was).objections(Kind.MERGED));
        if (into.filter(other -> mayTakeUp(other, was)).isEmpty()) {
            objections.add(Objection.to(
                    "into", "concern.into.unsuitable", "there is no such other open concern in this relationship"));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Concern other = into.orElseThrow();
        ConcernSteps.record(transaction, other, Step.saying(Kind.MERGED, was.words()));
        Concern merged = Life.merged(was, other.id(), transaction.at());
        return Outcome.done(Stepping.write(transaction, was, merged, Step.of(Kind.MERGED)));
    }

    private static boolean mayTakeUp(Concern other, Concern was) {
        return other.gate().isOpen()
                && !other.id().equals(was.id())
                && other.relationship().equals(was.relationship());
    }

    private static Concern part(Transaction transaction, Concern whole, String words, String level) {
        ConcernDraft draft = new ConcernDraft(
                whole.relationship(), words, whole.person(), whole.owner(), whole.heardAt(), whole.ours());
        Concern part = Life.begun(new ConcernId(Ids.next()), draft, transaction.at(), whole.id());
        Hearing.write(transaction, part, level);
        return part;
    }
}
