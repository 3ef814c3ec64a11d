package rapport.team.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;

/**
 * Something that one of two colleagues wants to talk about with the other, seen by nobody else.
 *
 * @param pair whose it is
 * @param addedBy which of the two
 * @param carried how many of their talks it has been left over from
 * @param settledIn the talk in which they came to it; null while they have not
 */
public record TalkPoint(
        TalkPointId id,
        Pair pair,
        PersonId addedBy,
        String words,
        Instant addedAt,
        int carried,
        @Nullable TalkId settledIn) {}
