package rapport.console.api.widget;

/**
 * One of several values.
 *
 * @param value what is sent
 * @param label what is read
 */
public record Choice(String value, String label) {

    public static Choice of(Object value, String label) {
        return new Choice(value.toString(), label);
    }
}
