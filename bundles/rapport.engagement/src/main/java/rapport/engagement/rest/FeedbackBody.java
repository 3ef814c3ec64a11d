package rapport.engagement.rest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackDraft;
import rapport.api.engagement.RetrospectiveId;
import rapport.api.party.PersonId;

/** A feedback as a client takes it down. */
record FeedbackBody(RetrospectiveId retrospective, @Nullable PersonId person, String words) {

    FeedbackBody {
        Objects.requireNonNull(retrospective, "retrospective");
        Objects.requireNonNull(words, "words");
    }

    static FeedbackBody of(Feedback was) {
        return new FeedbackBody(was.retrospective(), was.person(), was.words());
    }

    FeedbackDraft asDraft() {
        return new FeedbackDraft(person, words);
    }
}
