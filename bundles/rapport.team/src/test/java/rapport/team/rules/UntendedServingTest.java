package rapport.team.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.api.checkup.CheckUpDue;
import rapport.api.id.Ids;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Signal;
import rapport.team.model.Serving;
import rapport.team.model.ServingId;

class UntendedServingTest {

    private static final Instant NOW = Instant.parse("2026-03-31T09:00:00Z");

    private final RelationshipId sales = new RelationshipId(Ids.next());
    private final PersonId mina = new PersonId(Ids.next());
    private final PersonId omar = new PersonId(Ids.next());
    private final UntendedServing rule = new UntendedServing(30);

    @Test
    void tellsWhoeverCaresForThemThatNobodyAnswersOnEitherSide() {
        assertThat(examine(serving(null, null))).singleElement().satisfies(signal -> {
            assertThat(signal.addressee()).isNull();
            assertThat(signal.holdsFrom()).isEqualTo(NOW);
            assertThat(rule.tell(signal, Locale.ENGLISH))
                    .isEqualTo("Sales gets “Offers” from us, and nobody answers for it on either side.");
            assertThat(rule.advise(signal, Locale.GERMAN)).contains("beide Seiten");
        });
        assertThat(examine(serving(null, omar)).get(0).sentence()).isEqualTo("serving.unserved");
        assertThat(examine(serving(mina, null)).get(0)).satisfies(signal -> {
            assertThat(signal.addressee()).isEqualTo(mina);
            assertThat(rule.tell(signal, Locale.GERMAN)).contains("spricht niemand dafür");
        });
    }

    @Test
    void tellsWhoeverServesOnceACheckUpHasBeenOverdueForLong() {
        RelationshipFacts facts =
                facts(serving(mina, omar)).with(CheckUpDue.class, List.of(new CheckUpDue(sales, "internal", NOW, 90)));
        assertThat(rule.examine(facts, NOW)).singleElement().satisfies(signal -> {
            assertThat(signal.holdsFrom()).isEqualTo(NOW.plus(Duration.ofDays(30)));
            assertThat(signal.addressee()).isEqualTo(mina);
            assertThat(rule.tell(signal, Locale.ENGLISH)).contains("nobody has asked them for long");
        });
    }

    @Test
    void isContentWhereBothSidesAnswerForIt() {
        assertThat(examine(serving(mina, omar))).isEmpty();
    }

    private List<Signal> examine(Serving one) {
        return rule.examine(facts(one), NOW).toList();
    }

    private Serving serving(@Nullable PersonId owner, @Nullable PersonId speaker) {
        return new Serving(
                new ServingId(Ids.next()),
                1,
                sales,
                new OrganizationId(Ids.next()),
                null,
                "Offers",
                owner,
                speaker,
                NOW);
    }

    private RelationshipFacts facts(Serving one) {
        Relationship relationship = new Relationship(
                sales, 1, "team", new OrganizationId(Ids.next()), null, "forming", NOW, 14, Status.ACTIVE, NOW);
        return new RelationshipFacts(relationship, "Sales", List.of(), List.of()).with(Serving.class, List.of(one));
    }
}
