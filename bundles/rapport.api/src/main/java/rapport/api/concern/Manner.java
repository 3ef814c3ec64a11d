package rapport.api.concern;

/** How somebody told us something. */
public enum Manner {
    IN_PERSON,
    VIDEO,
    PHONE,
    CHAT,
    EMAIL,
    LETTER,
    /** By a private link of ours. */
    LINK
}
