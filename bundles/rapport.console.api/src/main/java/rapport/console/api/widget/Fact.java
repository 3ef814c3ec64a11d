package rapport.console.api.widget;

import gg.jte.Content;
import rapport.console.api.Body;

/** A label and its value. */
public record Fact(String label, Content value) {

    public static Fact of(String label, Content value) {
        return new Fact(label, value);
    }

    public static Fact of(String label, String value) {
        return new Fact(label, Body.text(value));
    }
}
