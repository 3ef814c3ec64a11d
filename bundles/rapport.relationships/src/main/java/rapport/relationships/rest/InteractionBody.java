package rapport.relationships.rest;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.Channel;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.Participant;

/** What happened, as a client tells it; the participant whose part is FROM started it. */
record InteractionBody(
        Instant at,
        Channel channel,
        List<Participant> participants,
        @Nullable String topic,
        @Nullable String words) {

    InteractionBody {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(channel, "channel");
        participants = List.copyOf(participants);
    }

    /** What is recorded now. */
    static InteractionBody of(Interaction was) {
        return new InteractionBody(was.at(), was.channel(), was.participants(), was.topic(), was.words());
    }

    InteractionDraft asDraft() {
        return new InteractionDraft(at, channel, participants, topic, words);
    }
}
