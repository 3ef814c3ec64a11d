package rapport.api.reading;

/** On what occasion somebody was asked. */
public enum Occasion {
    IMPROMPTU,
    SURVEY,
    CHECK_UP
}
