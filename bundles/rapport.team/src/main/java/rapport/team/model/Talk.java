package rapport.team.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;

/**
 * Two colleagues took time for one another.
 *
 * @param recordedBy which of the two wrote it down
 * @param words what was agreed; null where nothing was noted
 */
public record Talk(
        TalkId id,
        Pair pair,
        Instant at,
        PersonId recordedBy,
        @Nullable String words) {}
