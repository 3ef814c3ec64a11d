package rapport.exchange.model;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import rapport.api.outcome.Objection;

/**
 * Why an import failed or stopped.
 *
 * @param detail what stands in the sentence's place for it; often empty
 */
public record Failure(Cause cause, String detail) {

    private static final int LONGEST_DETAIL = 900;

    /** What can go wrong with a whole import. */
    public enum Cause {
        NOT_UNDERSTOOD("None of the columns is understood. Import the file in the console,"
                + " where you say what its columns mean; they are remembered for the next one."),
        FILE_GONE(
                "The uploaded file is no longer there. Import it once more: what was taken in already stays as it is."),
        STOPPED("It stopped because of a failure: {value}"),
        /** As earlier versions kept it: a whole sentence in English. */
        TOLD("{value}");

        private final String sentence;

        Cause(String sentence) {
            this.sentence = sentence;
        }

        /** The message key of its sentence. */
        public String key() {
            return "failure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Failure {
        detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
    }

    public static Failure of(Cause cause) {
        return new Failure(cause, "");
    }

    /** Reads what {@link #kept} wrote, and what earlier versions wrote. */
    public static Failure read(String kept) {
        return Stream.of(Cause.values())
                .filter(cause -> kept.startsWith(cause.name() + ":"))
                .findFirst()
                .map(cause -> new Failure(cause, kept.substring(cause.name().length() + 1)))
                .orElseGet(() -> new Failure(Cause.TOLD, kept));
    }

    /** In one line of text, to be kept. */
    public String kept() {
        return cause.name() + ":" + detail;
    }

    /** In English. */
    public String sentence() {
        return cause.sentence.replace("{value}", detail);
    }

    /** To be said in any language. */
    public Objection asObjection() {
        return new Objection("", cause.key(), Map.of("value", detail), sentence());
    }
}
