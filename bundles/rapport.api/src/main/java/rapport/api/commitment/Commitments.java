package rapport.api.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PartyId;
import rapport.api.relationship.RelationshipId;

/**
 * What was promised. Safe for use by many threads.
 *
 * <p>A promise that belongs to a relationship exists only for those who may read its level. Every change is journalled with
 * the subject kind {@code commitment}: {@code CommitmentMade}, {@code CommitmentChanged}, {@code CommitmentExpected},
 * {@code CommitmentSettled}, {@code CommitmentDeleted} and {@code CommitmentRestored}, with the {@link Commitment} before and after.
 */
public interface Commitments {

    Optional<Commitment> find(Caller by, CommitmentId id);

    /** In the order in which they are due, the earliest first. */
    Slice<Commitment> list(Caller by, CommitmentsQuery query, PageRequest page);

    /** Promises by or to the party that are open, the earliest due first. */
    List<Commitment> openOf(Caller by, PartyId party, int atMost);

    /** Promises that belong to the relationship and are open, the earliest due first. */
    List<Commitment> openIn(Caller by, RelationshipId relationship);

    Outcome<Commitment> promise(Caller by, CommitmentDraft draft);

    /** Replaces what was promised, by whom, to whom and by when. */
    Outcome<Commitment> change(Caller by, CommitmentId id, long version, CommitmentDraft draft);

    /** Says when it will be kept as things are today; null takes that back, so that the day it is due counts again. */
    Outcome<Commitment> expect(Caller by, CommitmentId id, long version, @Nullable LocalDate on);

    /** Says what became of it; {@code OPEN} takes that back. */
    Outcome<Commitment> settle(Caller by, CommitmentId id, long version, Commitment.State state);

    /** Takes it out of every list; {@link #restore} brings it back until it is purged. */
    void delete(Caller by, CommitmentId id, long version);

    void restore(Caller by, CommitmentId id);
}
