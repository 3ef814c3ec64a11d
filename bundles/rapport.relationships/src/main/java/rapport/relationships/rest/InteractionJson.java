package rapport.relationships.rest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.Channel;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.InteractionId;
import rapport.api.interaction.Participant;

/** An interaction on the wire. */
record InteractionJson(
        InteractionId id,
        long version,
        Instant at,
        Channel channel,
        List<Participant> participants,
        @Nullable String topic,
        @Nullable String words,
        String source) {

    static InteractionJson of(Interaction told) {
        return new InteractionJson(
                told.id(),
                told.version(),
                told.at(),
                told.channel(),
                told.participants(),
                told.topic(),
                told.words(),
                told.source());
    }
}
