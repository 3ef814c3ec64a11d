package rapport.api.interaction;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interaction as somebody wants it recorded. */
public record InteractionDraft(
        Instant at,
        Channel channel,
        List<Participant> participants,
        @Nullable String topic,
        @Nullable String words) {

    public InteractionDraft {
        participants = List.copyOf(participants);
    }
}
