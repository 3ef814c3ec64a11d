package rapport.api.access;

import java.util.Objects;
import java.util.UUID;
import rapport.api.id.Id;

/** Identifies an account: somebody who can sign in. */
public record AccountId(UUID value) implements Id {

    public AccountId {
        Objects.requireNonNull(value, "account id");
    }
}
