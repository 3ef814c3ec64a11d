package rapport.access.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Right;
import rapport.api.access.Role;

/**
 * A token to be made.
 *
 * @param days after which it expires; null for never
 */
public record ApiTokenDraft(
        String name,
        Role role,
        Map<String, Right> levelRights,
        @Nullable Integer days) {

    public ApiTokenDraft {
        name = name.strip();
        levelRights = Map.copyOf(levelRights);
    }
}
