package rapport.api.checkup;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.level.Localized;

/**
 * One question of a questionnaire.
 *
 * @param key stable, lower case with hyphens, unique in its questionnaire
 * @param ours as we ask ourselves; null where only the other side is asked
 * @param theirs as the other side is asked; null where we alone answer
 * @param options what can be chosen, in order; for a {@link Form#SCALE} the words of its two ends, from 1 to 5
 */
public record Question(
        String key,
        @Nullable Localized ours,
        @Nullable Localized theirs,
        Form form,
        List<Localized> options,
        Better better) {

    /** The least and the most on a scale. */
    public static final int LEAST = 1;

    public static final int MOST = 5;

    /** How it is answered; words may be added to each. */
    public enum Form {
        /** From 1 to 5. */
        SCALE,
        /** One of a few. */
        OPTIONS,
        /** Words alone. */
        WORDS,
        /** What they do first if a competitor calls: one of {@link FirstCall.Outcome}, and from us with how sure we are. */
        FIRST_CALL
    }

    /** Which end is the warm one. */
    public enum Better {
        FIRST,
        LAST,
        NEITHER
    }

    public Question {
        Questionnaire.requireName("question", key);
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(better, "better");
        options = List.copyOf(options);
        if (ours == null && theirs == null) {
            throw new IllegalArgumentException("question " + key + " is put to nobody");
        }
        if (!hasOptionsFor(form, options.size())) {
            throw new IllegalArgumentException("question " + key + " has " + options.size() + " options");
        }
    }

    /** From 1, the colder, to 5. */
    public static Question scale(String key, Localized coldest, Localized warmest) {
        return of(key, Form.SCALE, Better.LAST, coldest, warmest);
    }

    /** Words alone. */
    public static Question words(String key) {
        return of(key, Form.WORDS, Better.NEITHER);
    }

    /** One of a few, of which neither the first nor the last is the better one until {@link #warmest} says so. */
    public static Question options(String key, Localized... options) {
        return of(key, Form.OPTIONS, Better.NEITHER, options);
    }

    /** What they do first if a competitor calls them today. */
    public static Question firstCall(String key) {
        return of(key, Form.FIRST_CALL, Better.FIRST);
    }

    // Until it is said how it is put, it is put by its key.
    private static Question of(String key, Form form, Better better, Localized... options) {
        return new Question(key, Localized.of(key, key), null, form, List.of(options), better);
    }

    /** The same, put to ourselves alone. */
    public Question toUs(Localized words) {
        return new Question(key, words, null, form, options, better);
    }

    /** The same, put to both sides. */
    public Question toBoth(Localized us, Localized them) {
        return new Question(key, us, them, form, options, better);
    }

    /** The same, put to the other side alone. */
    public Question toThem(Localized words) {
        return new Question(key, null, words, form, options, better);
    }

    /** The same where that end is the warm one. */
    public Question warmest(Better end) {
        return new Question(key, ours, theirs, form, options, end);
    }

    /** Whether it is put to the other side, or else to us. */
    public boolean isAsked(boolean them) {
        return (them ? theirs : ours) != null;
    }

    /** As it is put to the other side, or else to us; as the other of them reads it where it is not. */
    public Localized wording(boolean them) {
        Localized wanted = them ? theirs : ours;
        return wanted != null ? wanted : Objects.requireNonNull(them ? ours : theirs, key);
    }

    /** Whether this can be answered. */
    public boolean has(int value) {
        return value >= least() && value < least() + size();
    }

    /** The answer on one scale for all questions, from 0 for the coldest to 1 for the warmest; null where it has neither. */
    public @Nullable Double warmth(int value) {
        if (!has(value)) {
            throw new IllegalArgumentException("question " + key + " has no answer " + value);
        }
        if (better == Better.NEITHER) {
            return null;
        }
        double share = (double) (value - least()) / (size() - 1);
        return better == Better.LAST ? share : 1 - share;
    }

    private int least() {
        return form == Form.SCALE ? LEAST : 0;
    }

    private int size() {
        return switch (form) {
            case SCALE -> MOST - LEAST + 1;
            case OPTIONS -> options.size();
            case WORDS -> 0;
            case FIRST_CALL -> FirstCall.Outcome.values().length;
        };
    }

    private static boolean hasOptionsFor(Form form, int count) {
        return switch (form) {
            case SCALE -> count == 2;
            case OPTIONS -> count > 1;
            case WORDS, FIRST_CALL -> count == 0;
        };
    }
}
