package rapport.donors.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Gate;
import rapport.api.id.Ids;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.Exchange.Direction;
import rapport.api.meeting.ExchangeId;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;

class GiftRulesTest {

    private static final Instant GIVEN = Instant.parse("2026-03-02T09:00:00Z");

    private final RelationshipId relationship = new RelationshipId(Ids.next());
    private final ThankYouInTime thanks = new ThankYouInTime(3);
    private final UntoldImpact impact = new UntoldImpact(180);

    @Test
    void asksForThanksUntilSomebodyWasInTouchAfterTheGift() {
        assertThat(thanks.examine(facts(GIVEN.minusSeconds(60), gift("500 euros", GIVEN)), GIVEN))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.holdsFrom()).isEqualTo("2026-03-05T09:00:00Z");
                    assertThat(thanks.tell(signal, Locale.ENGLISH)).contains("Nordwind", "500 euros", "nobody");
                    assertThat(thanks.advise(signal, Locale.GERMAN)).startsWith("Rufen Sie an");
                });
        assertThat(thanks.examine(facts(GIVEN.plusSeconds(60), gift("500 euros", GIVEN)), GIVEN))
                .isEmpty();
    }

    @Test
    void whatWeGaveIsNoGift() {
        Exchange ours = new Exchange(
                new ExchangeId(Ids.next()), 1, relationship, Direction.GIVEN, null, "A tour of the school", 1, GIVEN);
        assertThat(thanks.examine(facts(null, ours), GIVEN)).isEmpty();
        assertThat(impact.examine(facts(null, ours), GIVEN)).isEmpty();
    }

    @Test
    void remindsOfTheLongestUntoldGift() {
        Exchange earlier = gift("Books", GIVEN.minus(Duration.ofDays(30)));
        assertThat(impact.examine(facts(null, gift("500 euros", GIVEN), earlier), GIVEN))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.holdsFrom()).isEqualTo(earlier.at().plus(Duration.ofDays(180)));
                    assertThat(impact.tell(signal, Locale.GERMAN)).contains("Books", "was daraus wurde");
                });
    }

    @Test
    void aClosingStatementAfterTheGiftTellsItsImpact() {
        Exchange gift = gift("500 euros", GIVEN);
        RelationshipFacts told = facts(null, gift).with(Concern.class, List.of(closed(GIVEN.plusSeconds(60))));
        assertThat(impact.examine(told, GIVEN)).isEmpty();
        RelationshipFacts before = facts(null, gift).with(Concern.class, List.of(closed(GIVEN.minusSeconds(60))));
        assertThat(impact.examine(before, GIVEN)).hasSize(1);
    }

    @Test
    void namesDaysThatAreNone() {
        assertThatThrownBy(() -> new ThankYouInTime(0)).hasMessageContaining("had 0");
        assertThatThrownBy(() -> new UntoldImpact(-1)).hasMessageContaining("had -1");
    }

    private Exchange gift(String what, Instant at) {
        return new Exchange(new ExchangeId(Ids.next()), 1, relationship, Direction.RECEIVED, null, what, 2, at);
    }

    private Concern closed(Instant at) {
        return new Concern(
                new ConcernId(Ids.next()),
                1,
                relationship,
                "Children who cannot read",
                null,
                null,
                Gate.CLOSED,
                at,
                at,
                null,
                null,
                null,
                new Closing("Forty children read now", "It was worth it"),
                null,
                0,
                null,
                null);
    }

    private RelationshipFacts facts(@Nullable Instant contact, Exchange... exchanges) {
        Relationship donor = new Relationship(
                relationship,
                1,
                "donors",
                new OrganizationId(Ids.next()),
                null,
                "giving",
                GIVEN,
                45,
                Status.ACTIVE,
                GIVEN);
        Contact bo = new Contact(new PersonId(Ids.next()), "Bo", null, 0.5, 0.5, null, contact, null, List.of());
        return new RelationshipFacts(donor, "Nordwind", List.of(bo), List.of())
                .with(Exchange.class, List.of(exchanges));
    }
}
