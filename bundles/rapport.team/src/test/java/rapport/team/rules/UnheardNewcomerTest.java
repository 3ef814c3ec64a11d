package rapport.team.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.api.id.Ids;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;

class UnheardNewcomerTest {

    private static final Instant NOW = Instant.parse("2026-03-31T09:00:00Z");
    private static final Instant JOINED = NOW.minus(Duration.ofDays(20));

    private final PersonId mina = new PersonId(Ids.next());
    private final UnheardNewcomer rule = new UnheardNewcomer(14);

    @Test
    void bringsUpWhomNobodyHasTalkedToSinceJoining() {
        assertThat(rule.examine(facts(mina, "joining", null), NOW))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.person()).isEqualTo(mina);
                    assertThat(signal.holdsFrom()).isEqualTo(JOINED.plus(Duration.ofDays(14)));
                    assertThat(rule.tell(signal, Locale.ENGLISH))
                            .isEqualTo("Mina joined on Mar 11, 2026, and none of us has talked with them yet.");
                    assertThat(rule.advise(signal, Locale.GERMAN)).startsWith("Trinken Sie");
                });
    }

    @Test
    void isContentOnceSomebodyTalkedWithThem() {
        assertThat(rule.examine(facts(mina, "joining", JOINED.plus(Duration.ofDays(1))), NOW))
                .isEmpty();
    }

    @Test
    void doesNotCountWhatWasBeforeTheyJoined() {
        assertThat(rule.examine(facts(mina, "joining", JOINED.minus(Duration.ofDays(1))), NOW))
                .hasSize(1);
    }

    @Test
    void leavesThoseWhoHaveArrivedToTheirCadence() {
        assertThat(rule.examine(facts(mina, "performing", null), NOW)).isEmpty();
    }

    @Test
    void speaksOfADepartmentAsSuch() {
        assertThat(rule.examine(facts(new OrganizationId(Ids.next()), "joining", null), NOW))
                .singleElement()
                .satisfies(
                        signal -> assertThat(rule.tell(signal, Locale.ENGLISH)).contains("anybody there"));
    }

    @Test
    void namesAPatienceThatIsNone() {
        assertThatThrownBy(() -> new UnheardNewcomer(0)).hasMessageContaining("was 0");
    }

    private RelationshipFacts facts(PartyId party, String stage, @Nullable Instant heard) {
        Relationship relationship = new Relationship(
                new RelationshipId(Ids.next()), 1, "team", party, null, stage, JOINED, 7, Status.ACTIVE, JOINED);
        Contact contact = new Contact(mina, "Mina", null, 0.1, 0.1, null, heard, heard, List.of());
        return new RelationshipFacts(relationship, "Mina", List.of(contact), List.of());
    }
}
