package rapport.insight.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import rapport.api.level.Sentences;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalRule;

/** A rule whose sentences lie beside it; {@code {days}} counts from the argument {@code since} to the reader's now. */
interface CoreRule extends SignalRule {

    Sentences SENTENCES = Sentences.beside(CoreRule.class);

    @Override
    default String tell(Signal signal, Locale locale) {
        return tell(signal, locale, signal.holdsFrom());
    }

    @Override
    default String tell(Signal signal, Locale locale, Instant now) {
        return say(signal.sentence(), signal, locale, now);
    }

    @Override
    default String advise(Signal signal, Locale locale) {
        return say(signal.sentence() + ".advice", signal, locale, signal.holdsFrom());
    }

    private static String say(String key, Signal signal, Locale locale, Instant now) {
        Map<String, String> arguments = new HashMap<>(signal.arguments());
        String since = arguments.get("since");
        if (since == null) {
            return SENTENCES.tell(locale, key, arguments, now);
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(LocalDate.parse(since), date(now)));
        boolean german = locale.getLanguage().equals("de");
        arguments.put("days", days == 1 ? german ? "einem Tag" : "a day" : days + (german ? " Tagen" : " days"));
        return SENTENCES.tell(locale, key, arguments, now);
    }

    /** Begins a signal of this rule. */
    default Raising raise(RelationshipFacts facts, String sentence) {
        return new Raising(name(), facts, sentence);
    }

    /** Refuses a patience that is none. */
    static void requireDays(String what, int days) {
        if (days < 1) {
            throw new IllegalArgumentException(what + " must be at least one day, was " + days);
        }
    }

    static Instant plusDays(Instant at, int days) {
        return at.plus(Duration.ofDays(days));
    }

    /** The beginning of its quarter: what goes on and on is worth saying four times a year. */
    static Instant quarter(Instant at) {
        LocalDate day = date(at);
        return start(day.with(day.getMonth().firstMonthOfQuarter()).withDayOfMonth(1));
    }

    static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
