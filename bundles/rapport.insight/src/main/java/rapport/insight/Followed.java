package rapport.insight;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.RelationshipFacts;

/**
 * What those are told who sum up relationships. People are a party only where they are our own, and of those nothing is summed up,
 * whatever the level: to a follower they are gone.
 */
record Followed(List<RelationshipFacts> facts, List<RelationshipId> gone) {

    static Followed of(List<RelationshipFacts> known, Collection<RelationshipId> ended) {
        List<RelationshipFacts> facts =
                known.stream().filter(one -> !isWithColleague(one)).toList();
        List<RelationshipId> gone = Stream.concat(
                        ended.stream(),
                        known.stream()
                                .filter(Followed::isWithColleague)
                                .map(one -> one.relationship().id()))
                .toList();
        return new Followed(facts, gone);
    }

    private static boolean isWithColleague(RelationshipFacts one) {
        return one.relationship().party() instanceof PersonId;
    }
}
