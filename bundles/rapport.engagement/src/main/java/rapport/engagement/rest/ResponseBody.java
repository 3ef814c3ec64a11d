package rapport.engagement.rest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.engagement.FeedbackResponse;
import rapport.api.party.PersonId;

/** What we answer to a feedback: what we will change, or why not. */
record ResponseBody(
        String words, boolean willChange, @Nullable PersonId owner) {

    ResponseBody {
        Objects.requireNonNull(words, "words");
    }

    FeedbackResponse asResponse() {
        return new FeedbackResponse(words, willChange, owner);
    }
}
