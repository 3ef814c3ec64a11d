package rapport.meetings.store;

import java.io.Serial;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.commitment.Commitments;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.InteractionId;
import rapport.api.interaction.Interactions;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.meeting.MeetingAccount;
import rapport.api.meeting.MeetingSheet;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.store.api.Transaction;

/** Makes of a meeting that was told the interaction that it was, and the promises that were made in it. */
record Telling(Interactions interactions, Commitments commitments) {

    /** What other modules objected to; thrown, so that nothing of what was written before stays. */
    static final class Refused extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient List<Objection> objections;

        Refused(List<Objection> objections) {
            super(objections.toString(), null, false, false);
            this.objections = List.copyOf(objections);
        }

        List<Objection> objections() {
            return objections;
        }
    }

    MeetingSheet tell(Transaction transaction, MeetingSheet was, MeetingAccount account) {
        InteractionId interaction = record(transaction, was, account);
        for (int i = 0; i < account.promises().size(); i++) {
            CommitmentDraft promise = account.promises().get(i);
            CommitmentDraft here =
                    new CommitmentDraft(promise.what(), promise.by(), promise.to(), promise.due(), was.relationship());
            done(commitments.promise(transaction.by(), here), "promises[" + i + "].");
        }
        return Sheets.told(was, account, interaction);
    }

    private InteractionId record(Transaction transaction, MeetingSheet was, MeetingAccount account) {
        Interaction known = was.interaction() == null
                ? null
                : interactions.find(transaction.by(), was.interaction()).orElse(null);
        InteractionDraft draft = new InteractionDraft(
                account.at(),
                account.channel(),
                participants(account),
                topic(was, known),
                Sheets.stripped(account.learned()));
        Outcome<Interaction> outcome = known == null || known.deleted()
                ? interactions.record(transaction.by(), draft)
                : interactions.change(transaction.by(), known.id(), known.version(), draft);
        return done(outcome, "").id();
    }

    private static @Nullable String topic(MeetingSheet was, @Nullable Interaction known) {
        if (known != null) {
            return known.topic();
        }
        return was.questions().stream().findFirst().orElse(null);
    }

    /** Whoever leads for us started it; the others took part. */
    private static List<Participant> participants(MeetingAccount account) {
        Set<PersonId> people = new LinkedHashSet<>(account.ours());
        people.addAll(account.people());
        List<Participant> participants = new ArrayList<>();
        people.forEach(
                person -> participants.add(new Participant(person, participants.isEmpty() ? Part.FROM : Part.TO)));
        return participants;
    }

    private static <T> T done(Outcome<T> outcome, String where) {
        return outcome.findValue()
                .orElseThrow(() -> new Refused(outcome.objections().stream()
                        .map(one -> new Objection(where + one.field(), one.key(), one.arguments(), one.sentence()))
                        .toList()));
    }
}
