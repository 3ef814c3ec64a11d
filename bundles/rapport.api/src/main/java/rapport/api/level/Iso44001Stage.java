package rapport.api.level;

/** The eight stages of the relationship life cycle in ISO 44001:2017. */
public enum Iso44001Stage {
    AWARENESS,
    KNOWLEDGE,
    INTERNAL_ASSESSMENT,
    PARTNER_SELECTION,
    WORKING_TOGETHER,
    VALUE_CREATION,
    STAYING_TOGETHER,
    EXIT
}
