package rapport.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.api.id.Ids;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.RelationshipFacts;

class FollowedTest {

    private static final Instant NOW = Instant.parse("2026-03-31T09:00:00Z");

    @Test
    void nothingIsSummedUpOfAColleague() {
        RelationshipFacts acme = facts(new OrganizationId(Ids.next()));
        RelationshipFacts colleague = facts(new PersonId(Ids.next()));
        RelationshipId ended = new RelationshipId(Ids.next());
        Followed told = Followed.of(List.of(acme, colleague), List.of(ended));
        assertThat(told.facts()).containsExactly(acme);
        assertThat(told.gone())
                .as("whoever kept something of a colleague forgets it")
                .containsExactly(ended, colleague.relationship().id());
    }

    private static RelationshipFacts facts(PartyId party) {
        Relationship relationship = new Relationship(
                new RelationshipId(Ids.next()), 1, "house", party, null, "first", NOW, 14, Status.ACTIVE, NOW);
        return new RelationshipFacts(relationship, "Somebody", List.of(), List.of());
    }
}
