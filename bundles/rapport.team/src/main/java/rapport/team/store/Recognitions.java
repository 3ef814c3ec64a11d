package rapport.team.store;

import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.team.model.Recognition;
import rapport.team.model.RecognitionDraft;
import rapport.team.model.RecognitionId;
import rapport.team.model.RecognitionsQuery;

/**
 * Words of thanks among ourselves. Each exists for whoever said it and whoever it was said to, and where it is shared for all who may
 * see the team. The journal tells with the subject kind {@code team-recognition} that somebody was thanked, and the words only where
 * they are shared.
 */
public interface Recognitions {

    Optional<Recognition> find(Caller by, RecognitionId id);

    /** The latest first. */
    Slice<Recognition> list(Caller by, RecognitionsQuery query, PageRequest page);

    /** Those that the caller said or was told and in which all these words stand, shared or not, the latest first. */
    Slice<Recognition> own(Caller by, String words, PageRequest page);

    /** Those of them that are for the two alone. */
    Slice<Recognition> betweenTwo(Caller by, String words, PageRequest page);

    Outcome<Recognition> give(Caller by, RecognitionDraft draft);

    /** Takes back what the caller said; {@link #restore} says it again until it is purged. */
    void delete(Caller by, RecognitionId id, long version);

    void restore(Caller by, RecognitionId id);
}
