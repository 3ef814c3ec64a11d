package rapport.api.relationship;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;

/** A person's part in a relationship as somebody wants it recorded; the numbers are 1 to 5. */
public record StakeholderDraft(PersonId person, @Nullable String role, int power, int interest, Stance stance) {}
