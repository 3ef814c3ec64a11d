package rapport.promises.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.level.Sentences;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.promises.model.OwnPromise;
import rapport.promises.model.Slip;

/**
 * A promise between colleagues is a promise: whoever gave it, or was given it, is told as with any other.
 *
 * @param leadDays how many days before it is due it is called to mind
 * @param riskDays how many days before it is due a risk is named
 * @param riskPercent below which chance of being kept it is at risk
 * @param newsDays how long it is told that one was broken
 */
public record OwnPromises(int leadDays, int riskDays, int riskPercent, int newsDays) {

    public static final String NAME = "own-promise";

    private static final Sentences SENTENCES = Sentences.beside(OwnPromises.class);

    public OwnPromises {
        if (leadDays < 1 || riskDays < 1 || newsDays < 1) {
            throw new IllegalArgumentException("no promise is called to mind " + leadDays + " days ahead, named a risk "
                    + riskDays + " days ahead, and news for " + newsDays + " days");
        }
        if (riskPercent < 1 || riskPercent > 99) {
            throw new IllegalArgumentException("riskPercent lies between 1 and 99, was " + riskPercent);
        }
    }

    /** What holds now, the gravest alone; a signal that ends before now is none. */
    public Optional<Signal> examine(OwnPromise own, Instant now) {
        State state = own.knot().promise().state();
        Optional<Signal> signal = state == State.OPEN
                ? open(own, now)
                : state == State.BROKEN ? Optional.of(broken(own)) : Optional.empty();
        return signal.filter(one -> one.holdsUntil() == null || now.isBefore(one.holdsUntil()));
    }

    private Optional<Signal> open(OwnPromise own, Instant now) {
        return own.given() ? given(own, now) : received(own, now);
    }

    private Optional<Signal> given(OwnPromise own, Instant now) {
        LocalDate due = own.knot().promise().due();
        Slip slip = own.slip();
        if (slip != null) {
            return Optional.of(slipped(slip));
        }
        if (!now.isBefore(start(due))) {
            return Optional.of(raise(own, Severity.NOW, start(due), "own.due", Act.KEEP_PROMISE));
        }
        if (isLate(own)) {
            return Optional.of(raise(own, Severity.THIS_WEEK, own.knot().since(), "own.late", Act.KEEP_PROMISE));
        }
        if (!now.isBefore(start(due.minusDays(leadDays)))) {
            return Optional.of(
                    raise(own, Severity.THIS_WEEK, start(due.minusDays(leadDays)), "own.soon", Act.KEEP_PROMISE));
        }
        Instant risky = start(due.minusDays(riskDays));
        return own.chance() * 100 < riskPercent && !now.isBefore(risky)
                ? Optional.of(raise(own, Severity.THIS_WEEK, risky, "own.risk", Act.KEEP_PROMISE))
                : Optional.empty();
    }

    private static Optional<Signal> received(OwnPromise own, Instant now) {
        Instant late = start(own.knot().promise().due().plusDays(1));
        if (!now.isBefore(late)) {
            return Optional.of(raise(own, Severity.THIS_WEEK, late, "theirs.open", Act.ASK));
        }
        return isLate(own)
                ? Optional.of(raise(own, Severity.THIS_WEEK, own.knot().since(), "theirs.late", Act.ASK))
                : Optional.empty();
    }

    private static boolean isLate(OwnPromise own) {
        return own.knot().expectedOn().isAfter(own.knot().promise().due());
    }

    private Signal broken(OwnPromise own) {
        Instant since = own.knot().since();
        return raise(
                        own,
                        Severity.THIS_WEEK,
                        since,
                        own.given() ? "own.broken" : "theirs.broken",
                        own.given() ? Act.CALL : Act.ASK)
                .until(since.plus(Duration.ofDays(newsDays)));
    }

    private static Signal slipped(Slip slip) {
        return new Signal(
                NAME,
                slip.promise().id().value().toString(),
                null,
                Severity.NOW,
                slip.since(),
                "own." + PromiseSlipped.sentence(slip),
                PromiseSlipped.arguments(slip),
                PromiseSlipped.evidence(slip, null),
                Act.KEEP_PROMISE);
    }

    private static Signal raise(OwnPromise own, Severity severity, Instant from, String sentence, Act act) {
        Commitment promise = own.knot().promise();
        Map<String, String> arguments = new HashMap<>();
        arguments.put("what", PromiseSlipped.shortened(promise.what()));
        arguments.put("due", promise.due().toString());
        arguments.put("expected", promise.expectedOn().toString());
        arguments.put("percent", String.valueOf(Math.round(own.chance() * 100)));
        Evidence evidence = PromiseSlipped.evidence(promise, promise.due(), null);
        String about = promise.id().value().toString();
        return new Signal(NAME, about, null, severity, from, sentence, arguments, List.of(evidence), act);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public static String tell(Signal signal, Locale locale, Instant now) {
        return SENTENCES.tell(locale, signal.sentence(), PromiseSlipped.told(signal, locale), now);
    }

    public static String advise(Signal signal, Locale locale) {
        return SENTENCES.tell(locale, signal.sentence() + ".advice", signal.arguments());
    }
}
