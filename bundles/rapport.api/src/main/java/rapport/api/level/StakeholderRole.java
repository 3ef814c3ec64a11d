package rapport.api.level;

import java.util.Objects;

/**
 * What a stakeholder may be.
 *
 * @param name stable, lower case: {@code decider}
 * @param label as shown
 */
public record StakeholderRole(String name, Localized label) {

    public StakeholderRole {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(label, "label");
    }

    /** A role with its label in English and German. */
    public static StakeholderRole of(String name, String english, String german) {
        return new StakeholderRole(name, Localized.of(english, german));
    }
}
