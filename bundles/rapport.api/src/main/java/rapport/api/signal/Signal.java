package rapport.api.signal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;

/**
 * A reason to act that holds from an instant on, which may lie ahead.
 *
 * @param rule the name of the rule that raised it
 * @param about what tells two signals of one rule and relationship apart (a person, a promise); empty where there is but one
 * @param person the person to talk to; null where it is the relationship as a whole
 * @param holdsFrom from when on it is true unless something happens before
 * @param holdsUntil from when on it is true no more, because a graver one takes its place or the news is old; null for no end
 * @param sentence the key of the sentence in the rule's messages
 * @param arguments what the sentence names, by placeholder: plain text, ISO dates, or numbers
 * @param act what to do about it
 * @param addressee who of ours is told to do it; null for whoever owns the relationship
 */
public record Signal(
        String rule,
        String about,
        @Nullable PersonId person,
        Severity severity,
        Instant holdsFrom,
        @Nullable Instant holdsUntil,
        String sentence,
        Map<String, String> arguments,
        List<Evidence> evidence,
        Act act,
        @Nullable PersonId addressee) {

    public Signal {
        arguments = Map.copyOf(arguments);
        evidence = List.copyOf(evidence);
    }

    /** A signal for whoever owns the relationship. */
    public Signal(
            String rule,
            String about,
            @Nullable PersonId person,
            Severity severity,
            Instant holdsFrom,
            @Nullable Instant holdsUntil,
            String sentence,
            Map<String, String> arguments,
            List<Evidence> evidence,
            Act act) {
        this(rule, about, person, severity, holdsFrom, holdsUntil, sentence, arguments, evidence, act, null);
    }

    /** A signal that holds without end, until something happens. */
    public Signal(
            String rule,
            String about,
            @Nullable PersonId person,
            Severity severity,
            Instant holdsFrom,
            String sentence,
            Map<String, String> arguments,
            List<Evidence> evidence,
            Act act) {
        this(rule, about, person, severity, holdsFrom, null, sentence, arguments, evidence, act);
    }

    /** The same, until an instant. */
    public Signal until(Instant end) {
        return new Signal(rule, about, person, severity, holdsFrom, end, sentence, arguments, evidence, act, addressee);
    }

    /** The same, for one of ours whoever owns the relationship; null for its owner. */
    public Signal to(@Nullable PersonId ours) {
        return new Signal(
                rule, about, person, severity, holdsFrom, holdsUntil, sentence, arguments, evidence, act, ours);
    }

    /** The same, naming one thing more. */
    public Signal saying(String placeholder, String text) {
        Map<String, String> more = new HashMap<>(arguments);
        more.put(placeholder, text);
        return new Signal(
                rule, about, person, severity, holdsFrom, holdsUntil, sentence, more, evidence, act, addressee);
    }
}
