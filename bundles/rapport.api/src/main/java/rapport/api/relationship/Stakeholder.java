package rapport.api.relationship;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;

/**
 * A person's part in a relationship.
 *
 * @param role one of the level's roles; null where it has not been said
 * @param power how much the person decides, 1 to 5
 * @param interest how much the person cares, 1 to 5
 */
public record Stakeholder(
        StakeholderId id,
        RelationshipId relationship,
        PersonId person,
        @Nullable String role,
        int power,
        int interest,
        Stance stance) {

    /** From this power on a person is a key person: only two-way contact counts as contact. */
    public static final int KEY_POWER = 4;

    public Stakeholder {
        if (power < 1 || power > 5 || interest < 1 || interest > 5) {
            throw new IllegalArgumentException("power and interest are 1 to 5, were " + power + " and " + interest);
        }
    }

    /** Whether only two-way contact counts as contact. */
    public boolean isKey() {
        return power >= KEY_POWER;
    }
}
