package rapport.growth;

import java.util.Optional;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.growth.GrowthQuery;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;

/**
 * One kind of entry, in the same words for all kinds.
 *
 * @param <T> the kind
 * @param <D> as somebody wants it recorded
 */
public interface Book<T, D> {

    Optional<T> find(Caller by, UUID id);

    Slice<T> list(Caller by, GrowthQuery query, PageRequest page);

    Outcome<T> record(Caller by, D draft);

    Outcome<T> change(Caller by, T was, long version, D draft);

    void delete(Caller by, T was, long version);

    void restore(Caller by, UUID id);

    /** The entry as somebody would record it anew. */
    D draft(T entry);

    UUID id(T entry);

    long version(T entry);

    RelationshipId relationship(T entry);
}
