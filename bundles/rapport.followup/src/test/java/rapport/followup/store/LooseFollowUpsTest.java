package rapport.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rapport.api.access.Role;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUpDraft;
import rapport.api.party.PersonId;
import rapport.api.signal.PersonalSignal;
import rapport.api.signal.Severity;
import rapport.followup.rules.OwnFollowUps;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.MessagesContract;
import rapport.testkit.QueryPlans;
import rapport.testkit.TestEngine;

/** Whom no relationship looks after is asked all the same. */
class LooseFollowUpsTest {

    @EachEngine
    void whoWantedToAskIsToldOnTheDayAndPressedWhenItWasMissed(TestEngine engine) {
        try (House house = new House(engine)) {
            LooseFollowUps loose = new LooseFollowUps(house.test.database(), new OwnFollowUps(14));
            PersonId stranger = house.person("Stranger", false);
            FollowUp one = begin(house, stranger);
            assertThat(now(house, loose)).isEmpty();
            house.test.clock().advance(Duration.ofDays(3));
            PersonalSignal due = now(house, loose).get(0);
            assertThat(due.with()).isEqualTo(stranger);
            assertThat(due.id().value()).isEqualTo(one.id().value());
            assertThat(due.signal().severity()).isEqualTo(Severity.THIS_WEEK);
            assertThat(loose.tell(
                            due.signal().saying("party", "Stranger"),
                            Locale.ENGLISH,
                            house.test.clock().instant()))
                    .startsWith("You wanted to ask Stranger on ");
            assertThat(loose.advise(due.signal(), Locale.GERMAN)).startsWith("Rufen Sie an");
            house.test.clock().advance(Duration.ofDays(14));
            assertThat(now(house, loose).get(0).signal().severity()).isEqualTo(Severity.NOW);
            house.answered(one, "It holds");
            assertThat(now(house, loose)).isEmpty();
        }
    }

    @EachEngine
    void whereNobodyIsNamedItFallsToWhoeverWantedIt(TestEngine engine) {
        try (House house = new House(engine)) {
            LooseFollowUps patient = new LooseFollowUps(house.test.database(), new OwnFollowUps(30));
            PersonId stranger = house.person("Stranger", false);
            House.done(house.followUps.begin(
                    Callers.as(Role.MEMBER, Map.of(), house.mina),
                    new FollowUpDraft(stranger, null, null, house.today().plusDays(2), null)));
            house.test.clock().advance(Duration.ofDays(17));
            assertThat(now(house, patient))
                    .extracting(one -> one.signal().severity())
                    .containsExactly(Severity.THIS_WEEK);
        }
    }

    @EachEngine
    void whoeverARelationshipLooksAfterIsToldOfThere(TestEngine engine) {
        try (House house = new House(engine)) {
            LooseFollowUps loose = new LooseFollowUps(house.test.database(), new OwnFollowUps(14));
            begin(house, house.ana);
            house.test.clock().advance(Duration.ofDays(3));
            assertThat(now(house, loose)).isEmpty();
        }
    }

    @EachEngine
    void theyAreFoundByWhoAsks(TestEngine engine) {
        try (House house = new House(engine)) {
            house.test.store().read(session -> {
                var query = LooseFollowUps.query(session.sql(), house.mina.value(), house.today(), 9);
                QueryPlans.assertUsesIndex(session.sql(), query, "follow_up_by_owner");
                return true;
            });
        }
    }

    @EachEngine
    void theySpeakEnglishAndGerman(TestEngine engine) {
        MessagesContract.assertComplete(OwnFollowUps.class);
    }

    private static FollowUp begin(House house, PersonId person) {
        return House.done(house.followUps.begin(
                house.member,
                new FollowUpDraft(person, null, house.mina, house.today().plusDays(2), null)));
    }

    private static List<PersonalSignal> now(House house, LooseFollowUps loose) {
        return loose.of(house.mina, house.test.clock().instant(), 9);
    }
}
