package rapport.console.api.widget;

/**
 * A number with its name, such as how many rows were imported.
 *
 * @param note what qualifies it, or an empty text
 */
public record Figure(String value, String label, String note, Tone tone) {

    public static Figure of(String value, String label) {
        return new Figure(value, label, "", Tone.PLAIN);
    }

    public Figure note(String words) {
        return new Figure(value, label, words, tone);
    }

    public Figure tone(Tone meant) {
        return new Figure(value, label, note, meant);
    }
}
