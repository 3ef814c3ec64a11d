package rapport.api.interaction;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;

/**
 * What happened between people. Safe for use by many threads.
 *
 * <p>Every change is journalled with the subject kind {@code interaction}: {@code InteractionRecorded},
 * {@code InteractionChanged}, {@code InteractionDeleted} (nothing after) and {@code InteractionRestored} (nothing before),
 * with the {@link Interaction} before and after, so that what is derived takes away the one and adds the other.
 */
public interface Interactions {

    Optional<Interaction> find(Caller by, InteractionId id);

    /**
     * Newest first.
     *
     * @param about only those with this person, or with people who hold a position at this organization; null for all
     */
    Slice<Interaction> list(Caller by, @Nullable PartyId about, PageRequest page);

    /** Those in which anyone of these people took part, newest first. */
    Slice<Interaction> among(Caller by, Collection<PersonId> people, PageRequest page);

    /** Those between two people, newest first. */
    List<Interaction> between(Caller by, PersonId one, PersonId other, int atMost);

    Outcome<Interaction> record(Caller by, InteractionDraft draft);

    Outcome<Interaction> change(Caller by, InteractionId id, long version, InteractionDraft draft);

    /** Takes it out of every list; {@link #restore} brings it back until it is purged. */
    void delete(Caller by, InteractionId id, long version);

    void restore(Caller by, InteractionId id);

    /**
     * Takes in many within one transaction, skipping those whose key was taken before; runs {@code checkpoint} in it.
     *
     * <p>A key is known whatever the source, so that a message found in two mailboxes is taken in once; a source whose
     * identifiers mean nothing elsewhere puts its own name before them.
     *
     * @param source where they come from, such as {@code import:inbox.mbox}
     * @return for each whether it was new, in order
     */
    List<Boolean> take(Caller by, String source, List<Keyed> rows, Runnable checkpoint);

    /** An interaction of a source, with what identifies it there, such as a Message-ID. */
    record Keyed(String key, InteractionDraft draft) {}

    /** Walks over every interaction since the instant, oldest first, without holding them all: to rebuild derived figures. */
    void each(Caller by, Instant since, Consumer<Interaction> visitor);
}
