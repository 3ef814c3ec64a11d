package rapport.api.engagement;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;

/** What somebody said should change, as somebody takes it down. */
public record FeedbackDraft(@Nullable PersonId person, String words) {}
