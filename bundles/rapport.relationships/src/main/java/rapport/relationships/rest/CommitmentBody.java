package rapport.relationships.rest;

import com.google.gson.annotations.JsonAdapter;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.json.PartyIdJson;
import rapport.api.party.PartyId;
import rapport.api.relationship.RelationshipId;

/** A promise, as a client tells it; parties are {@code person:…} or {@code organization:…}. */
record CommitmentBody(
        String what,
        @JsonAdapter(PartyIdJson.class) PartyId by,
        @JsonAdapter(PartyIdJson.class) PartyId to,
        LocalDate due,
        @Nullable RelationshipId relationship) {

    CommitmentBody {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(due, "due");
    }

    CommitmentDraft asDraft() {
        return new CommitmentDraft(what, by, to, due, relationship);
    }
}
