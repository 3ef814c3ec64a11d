package rapport.exchange.model;

/** What stands before the fraction of a number: 1,234.5 or 1.234,5. */
public enum DecimalSign {
    POINT,
    COMMA
}
