package rapport.api.interaction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;

/**
 * Something that happened between people.
 *
 * @param version grows by one with every change; for optimistic locking
 * @param participants each person once
 * @param topic what it was about, in a line; null where unknown
 * @param words what was said; null where nothing was noted
 * @param source {@code entered}, or {@code import:…} with the identifier in the source
 */
public record Interaction(
        InteractionId id,
        long version,
        Instant at,
        Channel channel,
        List<Participant> participants,
        @Nullable String topic,
        @Nullable String words,
        String source,
        boolean deleted) {

    public Interaction {
        participants = List.copyOf(participants);
    }

    /** Who started it. */
    public Optional<PersonId> findStarter() {
        return participants.stream()
                .filter(participant -> participant.part() == Participant.Part.FROM)
                .map(Participant::person)
                .findFirst();
    }
}
