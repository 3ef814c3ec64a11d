package rapport.api.meeting;

import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;

/**
 * What was given, received and asked for. Safe for use by many threads.
 *
 * <p>It is seen and changed by whoever may see and change its relationship; while the level of that is off, nobody sees it.
 * Every change is journalled with the subject kind {@code exchange} and the {@link Exchange} before and after:
 * {@code ExchangeNoted}, {@code ExchangeChanged}, {@code ExchangeDeleted} and {@code ExchangeRestored}.
 */
public interface Exchanges {

    Optional<Exchange> find(Caller by, ExchangeId id);

    /** The latest first. */
    Slice<Exchange> list(Caller by, ExchangesQuery query, PageRequest page);

    /** Over all of the relationship, added up where it is kept. */
    Balance balance(Caller by, RelationshipId relationship);

    Outcome<Exchange> note(Caller by, ExchangeDraft draft);

    /** Replaces what it was; the relationship stays. */
    Outcome<Exchange> change(Caller by, ExchangeId id, long version, ExchangeDraft draft);

    /** Takes it out of every list; {@link #restore} brings it back until it is purged. */
    void delete(Caller by, ExchangeId id, long version);

    void restore(Caller by, ExchangeId id);
}
