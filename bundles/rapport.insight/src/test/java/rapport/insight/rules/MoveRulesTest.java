package rapport.insight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.insight.rules.ListeningRulesTest.holding;
import static rapport.insight.rules.ListeningRulesTest.reasons;
import static rapport.insight.rules.Sample.ACME;
import static rapport.insight.rules.Sample.ANN;
import static rapport.insight.rules.Sample.RELATIONSHIP;
import static rapport.insight.rules.Sample.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.api.party.OrganizationId;
import rapport.api.party.Position;
import rapport.api.party.PositionId;
import rapport.api.relationship.Stakeholder;
import rapport.api.relationship.StakeholderId;
import rapport.api.relationship.Stance;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.RelationshipFacts.Contact;
import rapport.api.signal.RelationshipFacts.Move;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/** Who comes and who goes is news by what they mean to us, and is told once. */
class MoveRulesTest {

    private static final OrganizationId ELSEWHERE = new OrganizationId(new UUID(2, 2));
    private static final NewPowerfulPerson POWERFUL = new NewPowerfulPerson(30);
    private static final ChampionLeft CHAMPION = new ChampionLeft(30);
    private static final PositionChanged MOVED = new PositionChanged(30);
    private static final PowerfulPersonUncovered UNCOVERED = new PowerfulPersonUncovered(7, 30);

    @Test
    void whoComesToPowerIsMetWithinAMonthAndThenCounted() {
        RelationshipFacts facts = person(5, Stance.NEUTRAL, null, move(1, ACME, true, day(40)));

        assertThat(holding(POWERFUL, facts, day(40).minusMillis(1))).isEmpty();
        assertThat(reasons(POWERFUL, facts, day(40))).singleElement().asString().contains("Ann Lee", "Acme");
        assertThat(holding(POWERFUL, facts, day(40)))
                .extracting(Signal::severity)
                .containsExactly(Severity.THIS_WEEK);
        assertThat(holding(UNCOVERED, facts, day(69))).isEmpty();
        assertThat(holding(POWERFUL, facts, day(70))).isEmpty();
        assertThat(holding(UNCOVERED, facts, day(70))).hasSize(1);
    }

    @Test
    void whoIsNotPowerfulOrSpeaksWithUsIsNoNewPower() {
        Move came = move(1, ACME, true, day(40));

        assertThat(holding(POWERFUL, person(3, Stance.NEUTRAL, null, came), day(41)))
                .isEmpty();
        assertThat(holding(POWERFUL, person(5, Stance.NEUTRAL, day(41), came), day(41)))
                .isEmpty();
        assertThat(holding(POWERFUL, person(5, Stance.NEUTRAL, null, move(1, ELSEWHERE, true, day(40))), day(41)))
                .isEmpty();
    }

    @Test
    void aChampionWhoLeavesNeedsSomebodyNow() {
        RelationshipFacts left = person(3, Stance.CHAMPION, day(9), move(1, ACME, false, day(40)));
        RelationshipFacts moved = person(3, Stance.CHAMPION, day(9), move(2, ELSEWHERE, true, day(40)));

        for (RelationshipFacts facts : List.of(left, moved)) {
            assertThat(holding(CHAMPION, facts, day(40).minusMillis(1))).isEmpty();
            assertThat(reasons(CHAMPION, facts, day(40)))
                    .singleElement()
                    .asString()
                    .contains("Ann Lee");
            assertThat(holding(CHAMPION, facts, day(40)))
                    .extracting(Signal::severity)
                    .containsExactly(Severity.NOW);
            assertThat(holding(CHAMPION, facts, day(70))).isEmpty();
        }
        assertThat(holding(CHAMPION, person(3, Stance.SUPPORTER, day(9), move(1, ACME, false, day(40))), day(41)))
                .isEmpty();
    }

    @Test
    void aChampionWhoRisesWithinThePartyHasNotLeft() {
        RelationshipFacts risen =
                person(3, Stance.CHAMPION, day(9), move(2, ACME, true, day(40)), move(1, ACME, false, day(40)));
        RelationshipFacts riskAfterAll = person(
                3,
                Stance.CHAMPION,
                day(9),
                move(2, ACME, false, day(50)),
                move(2, ACME, true, day(40)),
                move(1, ACME, false, day(40)));

        assertThat(holding(CHAMPION, risen, day(41))).isEmpty();
        assertThat(holding(CHAMPION, riskAfterAll, day(51))).hasSize(1);
    }

    @Test
    void whatOneRuleTellsOfAMoveNoOtherTellsAgain() {
        RelationshipFacts champion = person(3, Stance.CHAMPION, day(9), move(1, ACME, false, day(40)));
        RelationshipFacts power = person(5, Stance.NEUTRAL, null, move(1, ACME, true, day(40)));
        RelationshipFacts other = person(3, Stance.NEUTRAL, null, move(1, ACME, true, day(40)));

        for (RelationshipFacts facts : List.of(champion, power, other)) {
            long told = List.of(CHAMPION, POWERFUL, MOVED).stream()
                    .mapToLong(rule -> holding(rule, facts, day(41)).size())
                    .sum();
            assertThat(told).isEqualTo(1);
        }
    }

    private static RelationshipFacts person(int power, Stance stance, @Nullable Instant twoWay, Move... moves) {
        Stakeholder part =
                new Stakeholder(new StakeholderId(new UUID(17, 1)), RELATIONSHIP, ANN, null, power, 3, stance);
        return Sample.facts(new Contact(ANN, "Ann Lee", part, 0.3, 0.4, null, twoWay, twoWay, List.of(moves)));
    }

    private static Move move(int number, OrganizationId at, boolean began, Instant noticed) {
        LocalDate on = CoreRule.date(noticed);
        Position position = new Position(
                new PositionId(new UUID(5, number)), ANN, at, "Director", null, null, began ? null : on, "entered");
        return new Move(position, at.equals(ACME) ? "Acme" : "Elsewhere", began, on, noticed);
    }
}
