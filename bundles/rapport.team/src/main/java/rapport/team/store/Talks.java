package rapport.team.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.team.model.Talk;
import rapport.team.model.TalkId;
import rapport.team.model.TalkPoint;
import rapport.team.model.TalkPointId;

/**
 * What two colleagues want to talk about, and their talks. Both are for these two alone, whatever anybody else may see: each call
 * speaks of what the caller is one of the two of. The journal tells with the subject kinds {@code team-talk-point} and {@code team-talk}
 * that something happened, never what was said or who with.
 */
public interface Talks {

    /** What is open between the caller and the colleague, the oldest first. */
    List<TalkPoint> points(Caller by, PersonId colleague);

    /** Their talks, the latest first. */
    Slice<Talk> list(Caller by, PersonId colleague, PageRequest page);

    /** The latest talk of the caller with each colleague, the latest first. */
    List<Talk> latest(Caller by, int atMost);

    /** The caller's talks of which all these words were noted, the latest first. */
    Slice<Talk> own(Caller by, String words, PageRequest page);

    /** What the caller and others wanted to talk about in all these words, open or settled, the latest first. */
    Slice<TalkPoint> ownPoints(Caller by, String words, PageRequest page);

    /** What a talk of the caller's came to. */
    Optional<Talk> find(Caller by, TalkId id);

    Outcome<TalkPoint> add(Caller by, PersonId colleague, String words);

    /** Takes one back that the caller added. */
    void remove(Caller by, TalkPointId id);

    /**
     * The two have talked: they have been in touch, the points named are settled, and the others are carried over to next time.
     *
     * @param words what was agreed; null where nothing was noted
     */
    Outcome<Talk> hold(Caller by, PersonId colleague, Collection<TalkPointId> settled, @Nullable String words);
}
