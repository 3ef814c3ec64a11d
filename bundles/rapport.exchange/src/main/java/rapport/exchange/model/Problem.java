package rapport.exchange.model;

/**
 * Something wrong at one place of a file.
 *
 * @param row the row's number, from 1
 * @param line the line of the file on which the row begins
 * @param column the heading of the column or the name of the property; empty where it is about the whole row
 * @param value what stood there, shortened
 */
public record Problem(Complaint complaint, long row, long line, String column, String value) {

    private static final int LONGEST_VALUE = 120;

    public Problem {
        if (value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE - 1) + "…";
        }
    }

    /** A problem of the row that began there. */
    public static Problem at(Origin origin, Complaint complaint, String column, String value) {
        return new Problem(complaint, origin.number(), origin.line(), column, value);
    }

    public Severity severity() {
        return complaint.severity();
    }

    /** What was wrong and what to do, in English. */
    public String sentence() {
        return complaint.sentence(value);
    }
}
