package rapport.console.api.widget;

/**
 * A column of a list.
 *
 * @param label its heading
 * @param sort what it is sorted by in the query, or an empty text
 * @param look how its cells are set
 */
public record Column(String label, String sort, Look look) {

    /** How cells are set. */
    public enum Look {
        TEXT("text"),
        NUMBER("number"),
        /** Left out on a phone. */
        QUIET("quiet"),
        /** A number left out on a phone. */
        QUIET_NUMBER("quiet number");

        private final String cssClass;

        Look(String cssClass) {
            this.cssClass = cssClass;
        }

        public String asClass() {
            return cssClass;
        }
    }

    public static Column of(String label) {
        return new Column(label, "", Look.TEXT);
    }

    public Column sortedBy(String field) {
        return new Column(label, field, look);
    }

    public Column number() {
        return new Column(label, sort, look == Look.QUIET ? Look.QUIET_NUMBER : Look.NUMBER);
    }

    public Column quiet() {
        return new Column(label, sort, look == Look.NUMBER ? Look.QUIET_NUMBER : Look.QUIET);
    }
}
