package rapport.followup.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUp.State;
import rapport.api.followup.FollowUpAnswer;
import rapport.api.followup.FollowUpDraft;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.reading.Instrument;

/**
 * Somebody asks somebody on some day to come, once.
 *
 * @param known the people that are named, as far as we know them
 */
public record PlausibleFollowUp(Map<PartyId, PartyName> known, LocalDate today) {

    public static final int LONGEST = 10_000;

    public PlausibleFollowUp {
        known = Map.copyOf(known);
    }

    /** What speaks against beginning it. */
    public List<Objection> toDraft(FollowUpDraft draft) {
        return all(
                when(
                        !known.containsKey(draft.person()),
                        "person",
                        "followup.person.unknown",
                        "there is no such person"),
                toOwner(draft.owner()),
                draft.first() == null ? Stream.empty() : toDay("first", draft.first()),
                toLength("words", draft.words()));
    }

    /** What speaks against giving it to somebody, or moving it. */
    public List<Objection> toChange(FollowUp was, @Nullable PersonId owner, LocalDate due) {
        return all(
                toState(was, Set.of(State.OPEN, State.PAUSED)),
                toOwner(owner),
                due.equals(was.due()) ? Stream.empty() : toDay("due", due));
    }

    /** What speaks against the answer. */
    public static List<Objection> toAnswer(FollowUp was, FollowUpAnswer answer) {
        Instrument instrument = answer.instrument();
        Integer value = answer.value();
        boolean off = instrument == null ? value != null : value == null || !instrument.has(value);
        return all(
                toState(was, Set.of(State.OPEN, State.PAUSED)),
                toWords("words", answer.words()),
                when(off, "value", "followup.value.scale", "the answer is a number on the scale that was asked for"));
    }

    /** What speaks against a step that it allows only so, told with words that it may have. */
    public static List<Objection> toStep(FollowUp was, @Nullable String words, State... from) {
        return all(toState(was, Set.of(from)), toLength("reason", words));
    }

    /** What speaks against ending it. */
    public static List<Objection> toEnd(FollowUp was, String reason) {
        return all(toState(was, Set.of(State.OPEN, State.PAUSED)), toWords("reason", reason));
    }

    private Stream<Objection> toOwner(@Nullable PersonId owner) {
        PartyName name = owner == null ? null : known.get(owner);
        boolean ours = name != null && name.ours();
        return when(owner != null && !ours, "owner", "followup.owner.unknown", "there is no such colleague");
    }

    private Stream<Objection> toDay(String field, LocalDate day) {
        return when(day.isBefore(today), field, "followup.day.past", "this day is over");
    }

    private static Stream<Objection> toState(FollowUp was, Set<State> allowed) {
        return Stream.concat(
                when(was.settledAt() != null, "", "followup.settled", "this was settled before"),
                when(
                        was.settledAt() == null && !allowed.contains(was.state()),
                        "",
                        was.state() == State.PAUSED ? "followup.paused" : "followup.open",
                        was.state() == State.PAUSED ? "this waits already" : "this does not wait"));
    }

    private static Stream<Objection> toWords(String field, String words) {
        return Stream.concat(
                when(words.isBlank(), field, "followup.words.missing", "say it in words"), toLength(field, words));
    }

    private static Stream<Objection> toLength(String field, @Nullable String words) {
        return when(
                words != null && words.length() > LONGEST,
                field,
                "followup.words.long",
                "this has at most 10,000 characters");
    }

    private static Stream<Objection> when(boolean holds, String field, String key, String sentence) {
        return holds ? Stream.of(Objection.to(field, key, sentence)) : Stream.empty();
    }

    @SafeVarargs
    private static List<Objection> all(Stream<Objection>... objections) {
        return Stream.of(objections).flatMap(some -> some).toList();
    }
}
