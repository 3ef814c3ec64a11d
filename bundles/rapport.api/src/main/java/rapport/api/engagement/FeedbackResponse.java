package rapport.api.engagement;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;

/**
 * What we answer to a feedback.
 *
 * @param words what we will change, or why not
 * @param owner the colleague who sees to it; null where nobody is named
 */
public record FeedbackResponse(
        String words, boolean willChange, @Nullable PersonId owner) {}
