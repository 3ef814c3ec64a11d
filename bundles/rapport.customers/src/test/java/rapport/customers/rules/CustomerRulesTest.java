package rapport.customers.rules;

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
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Stakeholder;
import rapport.api.relationship.StakeholderId;
import rapport.api.relationship.Stance;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.api.signal.Signal;

class CustomerRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-31T09:00:00Z");
    private static final Instant A_WEEK_AGO = NOW.minus(Duration.ofDays(7));

    private final MissingChampion missingChampion = new MissingChampion(30);
    private final StalledCourtship stalled = new StalledCourtship(120);

    @Test
    void asksForSomebodyWhoSpeaksForUsOnceWeWorkTogether() {
        List<Signal> signals = missingChampion
                .examine(facts("engagement", Status.ACTIVE, contact("Ana", 0.4, Stance.SUPPORTER)), NOW)
                .toList();
        assertThat(signals).singleElement().satisfies(signal -> {
            assertThat(signal.holdsFrom()).isEqualTo(A_WEEK_AGO.plus(Duration.ofDays(30)));
            assertThat(missingChampion.tell(signal, Locale.ENGLISH))
                    .isEqualTo("Nobody at Nordwind speaks for us when we are not in the room.");
            assertThat(missingChampion.advise(signal, Locale.GERMAN)).startsWith("Fragen Sie Ana");
        });
    }

    @Test
    void isContentWithAChampion() {
        assertThat(missingChampion.examine(
                        facts("engagement", Status.ACTIVE, contact("Ana", 0.4, Stance.CHAMPION)), NOW))
                .isEmpty();
    }

    @Test
    void doesNotAskForAChampionWhileCourtingNorOnceItEnded() {
        assertThat(missingChampion.examine(facts("courting", Status.ACTIVE), NOW))
                .isEmpty();
        assertThat(missingChampion.examine(facts("engagement", Status.ENDED), NOW))
                .isEmpty();
    }

    @Test
    void advisesToMeetSomebodyWhereNobodyIsKnown() {
        assertThat(missingChampion.examine(facts("commitment", Status.ACTIVE), NOW))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.person()).isNull();
                    assertThat(missingChampion.advise(signal, Locale.ENGLISH)).contains("ask to meet them");
                });
    }

    @Test
    void asksWhetherThereIsAMatchOnceCourtingHasTakenTooLong() {
        assertThat(stalled.examine(facts("courting", Status.ACTIVE), NOW))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.holdsFrom()).isEqualTo(A_WEEK_AGO.plus(Duration.ofDays(120)));
                    assertThat(stalled.tell(signal, Locale.ENGLISH))
                            .isEqualTo("Nordwind has stood in the same stage since Mar 24, 2026.");
                    assertThat(stalled.tell(signal, Locale.GERMAN)).contains("24.03.2026");
                    assertThat(stalled.tell(signal, Locale.ENGLISH, NOW)).endsWith("since March 24.");
                    assertThat(stalled.tell(signal, Locale.GERMAN, NOW)).contains("24. März ");
                });
        assertThat(stalled.examine(facts("engagement", Status.ACTIVE), NOW)).isEmpty();
    }

    @Test
    void namesAPatienceThatIsNone() {
        assertThatThrownBy(() -> new MissingChampion(0)).hasMessageContaining("was 0");
        assertThatThrownBy(() -> new StalledCourtship(-3)).hasMessageContaining("was -3");
    }

    private static RelationshipFacts facts(String stage, Status status, Contact... people) {
        Relationship relationship = new Relationship(
                new RelationshipId(Ids.next()),
                1,
                "customers",
                new OrganizationId(Ids.next()),
                null,
                stage,
                A_WEEK_AGO,
                21,
                status,
                A_WEEK_AGO);
        return new RelationshipFacts(relationship, "Nordwind", List.of(people), List.of());
    }

    private static Contact contact(String name, double strength, @Nullable Stance stance) {
        PersonId person = new PersonId(Ids.next());
        Stakeholder part = stance == null
                ? null
                : new Stakeholder(
                        new StakeholderId(Ids.next()), new RelationshipId(Ids.next()), person, null, 3, 3, stance);
        return new Contact(person, name, part, strength, strength, null, null, null, List.of());
    }
}
