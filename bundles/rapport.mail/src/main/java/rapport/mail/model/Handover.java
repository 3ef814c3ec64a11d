package rapport.mail.model;

/**
 * What came of handing a mail to the server.
 *
 * @param said the server's own words, or those of the way there; empty where all was well
 */
public record Handover(Result result, String said) {

    /** What is known afterwards. */
    public enum Result {
        TAKEN,
        /** It was certainly not taken, and may be later. */
        LATER,
        /** The server will not have it. */
        REFUSED,
        /** The line broke while it was told: it may have arrived, so it is not sent again unasked. */
        UNKNOWN
    }

    public static final Handover TAKEN = new Handover(Result.TAKEN, "");

    private static final int LONGEST = 1_000;

    public Handover {
        said = said.strip();
        said = said.substring(0, Math.min(said.length(), LONGEST));
    }
}
