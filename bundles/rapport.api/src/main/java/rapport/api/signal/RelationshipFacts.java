package rapport.api.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.commitment.Commitment;
import rapport.api.party.PersonId;
import rapport.api.party.Position;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Stakeholder;

/**
 * What is known of one relationship, for rules.
 *
 * @param name the party's name
 * @param people the people whose contact touches it
 * @param commitments open promises that belong to it
 * @param more what {@link FactSource}s know, by kind
 * @param untold the kinds whose source could not tell this time
 */
public record RelationshipFacts(
        Relationship relationship,
        String name,
        List<Contact> people,
        List<Commitment> commitments,
        Map<Class<?>, List<?>> more,
        Set<Class<?>> untold) {

    public RelationshipFacts {
        people = List.copyOf(people);
        commitments = List.copyOf(commitments);
        more = Map.copyOf(more);
        untold = Set.copyOf(untold);
    }

    /** The same where every source could tell. */
    public RelationshipFacts(
            Relationship relationship,
            String name,
            List<Contact> people,
            List<Commitment> commitments,
            Map<Class<?>, List<?>> more) {
        this(relationship, name, people, commitments, more, Set.of());
    }

    /** The same without what sources know. */
    public RelationshipFacts(
            Relationship relationship, String name, List<Contact> people, List<Commitment> commitments) {
        this(relationship, name, people, commitments, Map.of());
    }

    /**
     * The facts of a kind, the newest first; none where no source knows that kind.
     *
     * @throws FactsUntold when their source could not tell: what was derived from them before stays
     */
    public <T> List<T> all(Class<T> kind) {
        if (untold.contains(kind)) {
            throw new FactsUntold(kind);
        }
        return more.getOrDefault(kind, List.of()).stream().map(kind::cast).toList();
    }

    /** The same with facts of one more kind. */
    public <T> RelationshipFacts with(Class<T> kind, List<T> facts) {
        Map<Class<?>, List<?>> all = new HashMap<>(more);
        all.put(kind, List.copyOf(facts));
        return new RelationshipFacts(relationship, name, people, commitments, all, untold);
    }

    /**
     * A person of the other side with what joins us.
     *
     * @param stakeholder the person's part; null where none was recorded
     * @param strength of the best tie that one of ours has, 0 to 1, as of {@code asOf}
     * @param peak the strongest that tie has been
     * @param fadesBelow when the tie will have fallen under half of its peak if nothing happens; null where it has no peak
     * @param lastContact the latest interaction with anyone of ours; null where there was none
     * @param lastTwoWay the latest to which both sides gave something; null where there was none
     * @param moves position changes that we noticed, newest first
     */
    public record Contact(
            PersonId person,
            String name,
            @Nullable Stakeholder stakeholder,
            double strength,
            double peak,
            @Nullable Instant fadesBelow,
            @Nullable Instant lastContact,
            @Nullable Instant lastTwoWay,
            List<Move> moves) {

        public Contact {
            moves = List.copyOf(moves);
        }

        /** Whether only two-way contact counts. */
        public boolean isKey() {
            return stakeholder != null && stakeholder.isKey();
        }

        /** The latest contact that counts for this person. */
        public @Nullable Instant lastThatCounts() {
            return isKey() ? lastTwoWay : lastContact;
        }
    }

    /**
     * A position that began or ended.
     *
     * @param organization the name of the organization
     * @param began whether it began rather than ended
     */
    public record Move(Position position, String organization, boolean began, LocalDate on, Instant noticed) {}
}
