package rapport.api.survey;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked: the stakeholders of the active relationships on a level.
 *
 * @param stage only those in this stage; null for any
 * @param tag only those whose party has this tag; null for any
 * @param roles only stakeholders in one of these roles; empty for any
 */
public record Audience(
        String level, @Nullable String stage, @Nullable String tag, Set<String> roles) {

    public Audience {
        roles = Set.copyOf(roles);
    }
}
