package rapport.team.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;

/**
 * A pulse as somebody wants it asked.
 *
 * @param title what it is about, for those who are asked
 * @param questions each answered from 1, not at all, to 5, fully
 * @param people who of ours is asked
 */
public record PulseDraft(
        @Nullable String title,
        @Nullable List<String> questions,
        @Nullable Set<PersonId> people) {}
