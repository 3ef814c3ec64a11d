package rapport.meetings.rest;

import com.google.gson.annotations.JsonAdapter;
import java.time.LocalDate;
import java.util.Objects;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.json.PartyIdJson;
import rapport.api.party.PartyId;

/** A promise that was made in a meeting. */
record PromiseBody(
        String what,
        @JsonAdapter(PartyIdJson.class) PartyId by,
        @JsonAdapter(PartyIdJson.class) PartyId to,
        LocalDate due) {

    PromiseBody {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(due, "due");
    }

    CommitmentDraft asDraft() {
        return new CommitmentDraft(what, by, to, due, null);
    }
}
