package @package@.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import @package@.model.Gesture;
import @package@.model.GestureDraft;
import @package@.model.GestureId;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;

/** What we did for them, seen by those who may read the level, changed by those who may write it. */
public interface Gestures {

    Optional<Gesture> find(Caller by, GestureId id);

    /** The latest first; those of one relationship, or all. */
    Slice<Gesture> list(Caller by, @Nullable RelationshipId relationship, PageRequest page);

    Outcome<Gesture> note(Caller by, GestureDraft draft);

    /** Takes it out of every list; {@link #restore} brings it back until it is forgotten. */
    void delete(Caller by, GestureId id, long version);

    void restore(Caller by, GestureId id);
}
