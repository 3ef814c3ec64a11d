package rapport.exchange.model;

/**
 * How the cells of a CSV file are told apart.
 *
 * @param preamble how many rows stand before the headings
 * @param headed whether there are headings at all
 */
public record Table(char delimiter, int preamble, boolean headed, ColumnMapping mapping) {

    /** The same table, understood otherwise. */
    public Table understoodAs(ColumnMapping other) {
        return new Table(delimiter, preamble, headed, other);
    }
}
