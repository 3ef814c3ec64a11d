package rapport.suppliers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.id.Ids;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;

class SilentPromiseTest {

    private static final Instant NOW = Instant.parse("2026-03-31T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-31");

    private final OrganizationId supplier = new OrganizationId(Ids.next());
    private final PersonId bo = new PersonId(Ids.next());
    private final PersonId colleague = new PersonId(Ids.next());
    private final SilentPromise rule = new SilentPromise(14, 60);

    @Test
    void asksForAConversationOnceSilenceOutlastsPatience() {
        Instant heard = NOW.minus(Duration.ofDays(20));
        assertThat(rule.examine(facts(heard, promise(supplier, TODAY.plusDays(30))), NOW))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.holdsFrom()).isEqualTo(heard.plus(Duration.ofDays(14)));
                    assertThat(signal.person()).isEqualTo(bo);
                    assertThat(rule.tell(signal, Locale.ENGLISH))
                            .isEqualTo(
                                    "Stahl AG owes us “40 frames” by Apr 30, 2026, and we have not heard from them since Mar 11, 2026.");
                    assertThat(rule.advise(signal, Locale.GERMAN)).startsWith("Fragen Sie");
                });
    }

    @Test
    void waitsUntilThePromiseComesNear() {
        assertThat(rule.examine(facts(NOW.minus(Duration.ofDays(90)), promise(supplier, TODAY.plusDays(100))), NOW))
                .singleElement()
                .satisfies(signal -> assertThat(signal.holdsFrom()).isEqualTo("2026-05-10T00:00:00Z"));
    }

    @Test
    void staysQuietWhereTheyWillBeDueBeforePatienceEnds() {
        assertThat(rule.examine(facts(NOW, promise(supplier, TODAY.plusDays(7))), NOW))
                .isEmpty();
    }

    @Test
    void countsPromisesOfTheirPeopleButNotOurs() {
        assertThat(rule.examine(facts(null, promise(bo, TODAY.plusDays(30))), NOW))
                .singleElement()
                .satisfies(signal -> assertThat(signal.sentence()).isEqualTo("silent-promise.never"));
        assertThat(rule.examine(facts(null, promise(colleague, TODAY.plusDays(30))), NOW))
                .isEmpty();
    }

    @Test
    void namesAPatienceThatIsNone() {
        assertThatThrownBy(() -> new SilentPromise(0, 60)).hasMessageContaining("were 0 and 60");
    }

    private Commitment promise(PartyId by, LocalDate due) {
        return new Commitment(
                new CommitmentId(Ids.next()), 1, "40 frames", by, colleague, due, null, Commitment.State.OPEN);
    }

    private RelationshipFacts facts(@Nullable Instant heard, Commitment promise) {
        Relationship relationship = new Relationship(
                new RelationshipId(Ids.next()),
                1,
                "suppliers",
                supplier,
                colleague,
                "delivering",
                NOW.minus(Duration.ofDays(5)),
                30,
                Status.ACTIVE,
                NOW.minus(Duration.ofDays(5)));
        Contact contact = new Contact(bo, "Bo", null, 0.5, 0.5, null, heard, heard, List.of());
        return new RelationshipFacts(relationship, "Stahl AG", List.of(contact), List.of(promise));
    }
}
