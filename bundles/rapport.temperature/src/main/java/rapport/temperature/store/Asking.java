package rapport.temperature.store;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.reading.GuessDraft;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingDraft;
import rapport.api.reading.ReadingId;
import rapport.api.relationship.Relationship;
import rapport.store.api.Change;
import rapport.store.api.Transaction;
import rapport.temperature.store.OpenGuesses.Awaited;

/** Notes what we guess, what they say, and puts right what was noted wrongly. */
record Asking(OtherSide otherSide, SeenReadings seen, Sums sums, FallingShort fallingShort) {

    Outcome<Kept> guess(Transaction transaction, GuessDraft draft) {
        Caller by = transaction.by();
        Optional<Relationship> in = otherSide.writable(by, draft.relationship());
        List<Objection> objections = new ArrayList<>(otherSide
                .plausible(transaction, draft.relationship(), draft.person(), draft.concern())
                .toGuess(draft));
        if (in.isEmpty()) {
            objections.add(OtherSide.unknownRelationship());
        }
        Optional<Kept> waiting = OpenGuesses.find(transaction.sql(), Awaited.of(draft), seen.of(by));
        if (waiting.filter(guess -> !guess.isGuessOf(by)).isPresent()) {
            objections.add(Objection.to("guess", "reading.guess.taken", "a colleague has guessed before"));
        }
        return objections.isEmpty()
                ? Outcome.done(waiting.map(was -> guessAgain(transaction, was, draft))
                        .orElseGet(() -> guessFirst(transaction, draft, in.orElseThrow())))
                : Outcome.refused(objections);
    }

    Outcome<Kept> take(Transaction transaction, ReadingDraft draft) {
        Caller by = transaction.by();
        Optional<Relationship> in = otherSide.writable(by, draft.relationship());
        List<Objection> objections = new ArrayList<>(objectionsTo(transaction, draft));
        if (in.isEmpty()) {
            objections.add(OtherSide.unknownRelationship());
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Instant at = at(transaction, draft, transaction.at());
        // What was guessed after they had said it was no guess.
        Optional<Kept> guessed = OpenGuesses.find(transaction.sql(), Awaited.of(draft), seen.of(by))
                .filter(guess -> !guess.reading().at().isAfter(at));
        Kept is = guessed.map(was -> answer(transaction, was, draft, at))
                .orElseGet(() -> first(transaction, draft, in.orElseThrow(), at));
        sums.add(transaction, is);
        fallingShort.look(by, is.reading());
        return Outcome.done(is);
    }

    Outcome<Kept> correct(Transaction transaction, Kept was, ReadingDraft said) {
        Reading before = was.reading();
        ReadingDraft draft = new ReadingDraft(
                before.relationship(),
                before.person(),
                before.instrument(),
                said.value(),
                said.occasion(),
                said.words(),
                said.concern(),
                said.at(),
                said.manner());
        List<Objection> objections = new ArrayList<>(objectionsTo(transaction, draft));
        if (before.value() == null) {
            objections.add(Objection.to("", "reading.untaken", "they have not answered yet"));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Reading corrected = Reshaped.answered(before, draft, at(transaction, draft, before.at()));
        sums.remove(transaction, was);
        Kept is = ReadingRows.update(transaction.sql(), corrected);
        sums.add(transaction, is);
        record(transaction, "ReadingCorrected", was, is);
        if (!Objects.equals(before.value(), is.reading().value())) {
            fallingShort.look(transaction.by(), is.reading());
        }
        return Outcome.done(is);
    }

    private List<Objection> objectionsTo(Transaction transaction, ReadingDraft draft) {
        return otherSide
                .plausible(transaction, draft.relationship(), draft.person(), draft.concern())
                .toDraft(draft);
    }

    private Kept guessFirst(Transaction transaction, GuessDraft draft, Relationship in) {
        Caller by = transaction.by();
        Reading guess = Reshaped.guessed(
                new ReadingId(Ids.next()), draft, by.name(), transaction.at().truncatedTo(MICROS));
        Kept kept = ReadingRows.insert(
                transaction.sql(), new Kept(guess, in.level(), by.account().value()));
        OpenGuesses.open(transaction.sql(), guess);
        transaction.record(Change.added(SqlReadings.KIND, guess.id(), "ReadingGuessed", guess));
        return kept;
    }

    private static Kept guessAgain(Transaction transaction, Kept was, GuessDraft draft) {
        Reading changed = Reshaped.guessedAgain(
                was.reading(), draft.guess(), transaction.at().truncatedTo(MICROS));
        Kept is = ReadingRows.update(transaction.sql(), changed);
        record(transaction, "ReadingGuessed", was, is);
        return is;
    }

    private static Kept answer(Transaction transaction, Kept was, ReadingDraft draft, Instant at) {
        OpenGuesses.close(transaction.sql(), was.reading());
        Kept is = ReadingRows.update(transaction.sql(), Reshaped.answered(was.reading(), draft, at));
        record(transaction, "ReadingTaken", was, is);
        return is;
    }

    private static Kept first(Transaction transaction, ReadingDraft draft, Relationship in, Instant at) {
        Reading taken = Reshaped.taken(new ReadingId(Ids.next()), draft, at);
        transaction.record(Change.added(SqlReadings.KIND, taken.id(), "ReadingTaken", taken));
        return ReadingRows.insert(transaction.sql(), new Kept(taken, in.level(), null));
    }

    private static Instant at(Transaction transaction, ReadingDraft draft, Instant otherwise) {
        return Objects.requireNonNullElse(draft.at(), otherwise).truncatedTo(MICROS);
    }

    private static void record(Transaction transaction, String event, Kept was, Kept is) {
        transaction.record(Change.changed(SqlReadings.KIND, is.reading().id(), event, was.reading(), is.reading()));
    }
}
