package rapport.team.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import rapport.api.id.Ids;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Signal;
import rapport.team.model.Requirement;
import rapport.team.model.RequirementId;

class UnownedRequirementTest {

    private static final Instant NOW = Instant.parse("2026-03-31T09:00:00Z");

    private final RelationshipId nordwind = new RelationshipId(Ids.next());
    private final PersonId mina = new PersonId(Ids.next());
    private final UnownedRequirement rule = new UnownedRequirement(3);
    private final Requirement nobodys = new Requirement(
            new RequirementId(Ids.next()), 1, nordwind, "Reports by the fifth", null, null, NOW, null, null, null);

    @Test
    void tellsTheOwnerOfTheRelationshipAtOnceOfWhatIsNobodys() {
        assertThat(rule.examine(facts(nobodys), NOW)).singleElement().satisfies(signal -> {
            assertThat(signal.addressee()).isNull();
            assertThat(signal.holdsFrom()).isEqualTo(NOW);
            assertThat(rule.tell(signal, Locale.ENGLISH))
                    .isEqualTo("Nobody has said “mine” to what Nordwind may expect of us: “Reports by the fifth”.");
            assertThat(rule.advise(signal, Locale.GERMAN)).contains("Ist das Ihres");
        });
    }

    @Test
    void asksWhoeverIsAskedAndTellsTheOwnerOfTheRelationshipWhenNoAnswerComes() {
        Requirement asked = nobodys.changed(nobodys.what(), null, mina);
        List<Signal> signals = rule.examine(facts(asked), NOW).toList();
        assertThat(signals).extracting(Signal::addressee).containsExactly(mina, null);
        assertThat(signals).extracting(Signal::holdsFrom).containsExactly(NOW, NOW.plus(Duration.ofDays(3)));
        assertThat(signals).extracting(Signal::about).doesNotHaveDuplicates();
        assertThat(rule.tell(signals.get(0), Locale.GERMAN)).contains("Sie sind gefragt");
        assertThat(rule.tell(signals.get(1), Locale.ENGLISH)).startsWith("Whoever was asked");
    }

    @Test
    void isContentOnceSomebodySaysMine() {
        assertThat(rule.examine(facts(nobodys.accepted(mina, NOW)), NOW)).isEmpty();
    }

    private RelationshipFacts facts(Requirement one) {
        Relationship relationship = new Relationship(
                nordwind, 1, "donors", new OrganizationId(Ids.next()), null, "first", NOW, 14, Status.ACTIVE, NOW);
        return new RelationshipFacts(relationship, "Nordwind", List.of(), List.of())
                .with(Requirement.class, List.of(one));
    }
}
