package rapport.listening.rest;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/** A concern as a client tells it: whose words, which, when they were heard, now where it does not say, and whether it is one of ours. */
record ConcernBody(
        RelationshipId relationship,
        String words,
        @Nullable PersonId person,
        @Nullable PersonId owner,
        @Nullable Instant heardAt,
        boolean ours) {

    ConcernBody {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(words, "words");
    }

    static ConcernBody of(Concern was) {
        return new ConcernBody(was.relationship(), was.words(), was.person(), was.owner(), was.heardAt(), was.ours());
    }

    ConcernDraft asDraft() {
        return new ConcernDraft(relationship, words, person, owner, heardAt, ours);
    }
}
