package rapport.relationships.rest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.StakeholderDraft;
import rapport.api.relationship.Stance;

/** A person's part in a relationship; power and interest are 1 to 5. */
record StakeholderPart(@Nullable String role, int power, int interest, Stance stance) {

    StakeholderPart {
        Objects.requireNonNull(stance, "stance");
    }

    StakeholderDraft of(PersonId person) {
        return new StakeholderDraft(person, role, power, interest, stance);
    }
}
