package rapport.insight.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import rapport.api.journal.JournalEntry;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.RelationshipFacts;

/** What other bundles know of relationships, and what they keep that is derived from it. */
public interface Contributions {

    /** What a line of the {@link #fingerprint} begins with that tells of a follower; its name follows, a space, and its version. */
    String FOLLOWER = "follower ";

    /** The same facts with what the sources know of these relationships; each source is asked once. */
    List<RelationshipFacts> complete(List<RelationshipFacts> facts, Instant now);

    /** The same facts with what these followers look at, named by their lines of the {@link #fingerprint}. */
    List<RelationshipFacts> complete(Set<String> followers, List<RelationshipFacts> facts, Instant now);

    /** The relationships of which a source says that these entries tell something new. */
    Set<RelationshipId> changedBy(List<JournalEntry> entries);

    /** The people of whom a source says so. */
    Set<PersonId> peopleChangedBy(List<JournalEntry> entries);

    /**
     * Tells all followers how relationships are now.
     *
     * @return whether all of them took it in
     */
    boolean tell(List<RelationshipFacts> facts, Collection<RelationshipId> gone, Instant now);

    /** As {@link #tell}, but only these followers. */
    boolean tell(Set<String> followers, List<RelationshipFacts> facts, Collection<RelationshipId> gone, Instant now);

    /**
     * Has these followers bring what they keep up to date without facts.
     *
     * @return the relationships of which at least one of them must be told
     */
    Set<RelationshipId> catchUp(Set<String> followers, Collection<RelationshipId> relationships, Instant now);

    /** Changes when a source or a follower comes, goes, or is another one. */
    String fingerprint();

    /** Calls back, on any thread, whenever one came or went. */
    void whenChanged(Runnable listener);
}
