package rapport.api.commitment;

import java.util.List;
import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.party.PartyId;
import rapport.api.relationship.RelationshipId;

/** What was promised. Safe for use by many threads; every change is journalled. */
public interface Commitments {

    Optional<Commitment> find(Caller by, CommitmentId id);

    /** Promises by or to the party that are open, the earliest due first. */
    List<Commitment> openOf(Caller by, PartyId party, int atMost);

    /** Promises that belong to the relationship and are open, the earliest due first. */
    List<Commitment> openIn(Caller by, RelationshipId relationship);

    Outcome<Commitment> promise(Caller by, CommitmentDraft draft);

    /** Says what became of it. */
    Outcome<Commitment> settle(Caller by, CommitmentId id, long version, Commitment.State state);
}
