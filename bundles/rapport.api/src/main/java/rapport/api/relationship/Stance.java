package rapport.api.relationship;

/** How a stakeholder stands toward us. */
public enum Stance {
    CHAMPION,
    SUPPORTER,
    NEUTRAL,
    CRITIC,
    OPPONENT
}
