package rapport.exchange.model;

/** The program whose export a table looks like. */
public enum Shape {
    GOOGLE,
    OUTLOOK,
    HUBSPOT,
    LINKEDIN,
    RAPPORT,
    OTHER
}
