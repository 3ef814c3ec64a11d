package rapport.suppliers.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.suppliers.store.House.DAY;
import static rapport.suppliers.store.House.done;

import java.time.Duration;
import java.util.List;
import rapport.api.access.Forbidden;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.commitment.CommitmentsQuery;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.suppliers.model.Assessment;
import rapport.suppliers.model.Assessment.Quadrant;
import rapport.suppliers.model.Delivery;
import rapport.suppliers.model.DeliveryId;
import rapport.suppliers.model.OrderLine;
import rapport.suppliers.model.OrderLineId;
import rapport.suppliers.rules.OnTimeInFull;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.SearchSourceContract;
import rapport.testkit.TestEngine;

class SqlSupplierFilesTest {

    @EachEngine
    void anOrderMakesAPromiseThatFollowsItsLines(TestEngine engine) {
        try (House house = new House(engine)) {
            OrderLine lenses = house.line("PO-1", "Lenses", 10, DAY);
            house.line("PO-1", "Mounts", 2, DAY.plusDays(5));
            Commitment promise = only(house);
            assertThat(promise.due()).isEqualTo(DAY.plusDays(5));
            assertThat(promise.by()).isEqualTo(house.optik.party());
            assertThat(promise.to()).isEqualTo(house.mina);
            assertThat(promise.what()).isEqualTo("PO-1: Lenses, Mounts");
            done(house.files
                    .lines()
                    .change(
                            house.member,
                            new OrderLine(
                                    lenses.id(),
                                    1,
                                    lenses.relationship(),
                                    "PO-1",
                                    "Lenses",
                                    10,
                                    null,
                                    DAY.plusDays(9))));
            assertThat(only(house).due()).isEqualTo(DAY.plusDays(9));
        }
    }

    @EachEngine
    void anOrderWhosePromiseWasTakenInBeforeMakesNoOther(TestEngine engine) {
        try (House house = new House(engine)) {
            Commitment moved = done(house.commitments.promise(
                    house.member,
                    new CommitmentDraft(
                            "PO-1: Lenses", house.optik.party(), house.mina, DAY.plusDays(5), house.optik.id())));
            done(house.commitments.settle(house.member, moved.id(), moved.version(), Commitment.State.KEPT));

            house.line("PO-1", "Lenses", 10, DAY.plusDays(5));

            assertThat(only(house).id()).isEqualTo(moved.id());
            assertThat(only(house).state()).isEqualTo(Commitment.State.KEPT);
        }
    }

    @EachEngine
    void thePromiseIsSettledOnceEveryLineIsInAndOpensAgainWhenOneIsTakenBack(TestEngine engine) {
        try (House house = new House(engine)) {
            OrderLine lenses = house.line("PO-1", "Lenses", 10, DAY);
            OrderLine mounts = house.line("PO-1", "Mounts", 2, DAY);
            house.arrived(lenses, DAY, 10);
            assertThat(only(house).state()).isEqualTo(State.OPEN);
            Delivery late = house.arrived(mounts, DAY.plusDays(3), 2);
            assertThat(only(house).state()).isEqualTo(State.BROKEN);
            house.files.deliveries().delete(house.member, late.id().value(), late.version());
            assertThat(only(house).state()).isEqualTo(State.OPEN);
            house.files.deliveries().restore(house.member, late.id().value());
            assertThat(only(house).state()).isEqualTo(State.BROKEN);
        }
    }

    @EachEngine
    void anOrderWithoutLinesPromisesNothing(TestEngine engine) {
        try (House house = new House(engine)) {
            OrderLine lenses = house.line("PO-1", "Lenses", 10, DAY);
            house.files.lines().delete(house.member, lenses.id().value(), lenses.version());
            assertThat(promises(house)).isEmpty();
            house.files.lines().restore(house.member, lenses.id().value());
            assertThat(only(house).what()).isEqualTo("PO-1: Lenses");
        }
    }

    @EachEngine
    void aLineThatMovesToAnotherOrderLeavesNoPromiseBehind(TestEngine engine) {
        try (House house = new House(engine)) {
            OrderLine was = house.line("PO-1", "Lenses", 10, DAY);
            done(house.files
                    .lines()
                    .change(
                            house.member,
                            new OrderLine(was.id(), 1, was.relationship(), "PO-2", "Lenses", 10, null, DAY)));
            assertThat(only(house).what()).isEqualTo("PO-2: Lenses");
        }
    }

    @EachEngine
    void ofTwoAssessmentsOfOneDayTheLaterCountsAndADeletedOneDoesNot(TestEngine engine) {
        try (House house = new House(engine)) {
            house.assessed(1, 1, DAY);
            Assessment second = house.assessed(5, 5, DAY);
            assertThat(house.files.matrix(house.member)).containsExactly(second);
            house.files.assessments().delete(house.member, second.id().value(), second.version());
            assertThat(house.files.matrix(house.member))
                    .extracting(Assessment::impact)
                    .containsExactly(1);
            assertThat(house.files.findAssessment(house.member, house.optik.id()))
                    .hasValueSatisfying(one -> assertThat(one.impact()).isOne());
        }
    }

    @EachEngine
    void judgesTheLinesOfOneSupplier(TestEngine engine) {
        try (House house = new House(engine)) {
            house.arrived(house.line("PO-1", "Lenses", 10, DAY), DAY.minusDays(5), 10);
            house.line("PO-2", "Lenses", 10, DAY.plusDays(1));
            house.line("PO-3", "Lenses", 10, DAY.plusDays(40));
            List<OnTimeInFull.Judged> judged =
                    house.files.judged(house.member, house.optik.id(), DAY, DAY.plusDays(10));
            assertThat(OnTimeInFull.share(judged).n()).isEqualTo(2);
            assertThat(OnTimeInFull.share(judged).hits()).isOne();
            assertThat(house.files
                            .judged(house.member, house.optik.id(), PageRequest.first(2), DAY)
                            .items())
                    .hasSize(2);
        }
    }

    @EachEngine
    void refusesWhatCannotBe(TestEngine engine) {
        try (House house = new House(engine)) {
            OrderLine line = house.line("PO-1", "Lenses", 10, DAY);
            Delivery none = new Delivery(new DeliveryId(Ids.next()), 1, house.optik.id(), line.id(), DAY, 0);
            assertThat(house.files.deliveries().record(house.member, none).objections())
                    .extracting(Objection::field)
                    .containsExactly("quantity");
            Delivery stray = new Delivery(
                    new DeliveryId(Ids.next()), 1, house.begin("Other").id(), line.id(), DAY, 1);
            assertThat(house.files.deliveries().record(house.member, stray).objections())
                    .extracting(Objection::field)
                    .containsExactly("line");
            OrderLine fresh =
                    new OrderLine(new OrderLineId(Ids.next()), 1, house.optik.id(), "PO-9", "Lenses", 1, null, DAY);
            assertThatThrownBy(() -> house.files.lines().record(Callers.reader(), fresh))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @EachEngine
    void theNewestAssessmentCounts(TestEngine engine) {
        try (House house = new House(engine)) {
            house.assessed(5, 4, DAY);
            house.assessed(1, 2, DAY.minusDays(9));
            assertThat(house.files.matrix(house.member))
                    .hasSize(1)
                    .allSatisfy(one -> assertThat(one.quadrant()).isEqualTo(Quadrant.STRATEGIC));
            assertThat(house.files
                            .findAssessment(house.member, house.optik.id())
                            .orElseThrow()
                            .impact())
                    .isEqualTo(5);
        }
    }

    @EachEngine
    void wordsAreFoundAndWhatIsGoneForLongIsForgotten(TestEngine engine) {
        try (House house = new House(engine)) {
            OrderLine line = house.line("PO-1", "Lenses", 10, DAY);
            house.certificate(DAY);
            house.assessed(5, 4, DAY);
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(
                            new LineWords(house.test.database(), house.levels), house.test))
                    .hasSize(1);
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(
                            new PaperWords(house.test.database(), house.levels), house.test))
                    .hasSize(1);
            assertThat(SearchSourceContract.assertTellsWhatTheJournalSays(
                            new AssessmentWords(house.test.database(), house.levels), house.test))
                    .hasSize(1);
            house.files.lines().delete(house.member, line.id().value(), line.version());
            DeletedFiles forgetting = new DeletedFiles(house.test.database(), house.test.clock(), house.levels);
            assertThat(forgetting.forgetSome()).isZero();
            house.test.clock().advance(Duration.ofDays(31));
            assertThat(forgetting.forgetSome()).isOne();
        }
    }

    private static Commitment only(House house) {
        List<Commitment> all = promises(house);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<Commitment> promises(House house) {
        return house.commitments
                .list(house.member, CommitmentsQuery.ALL, PageRequest.first(10))
                .items();
    }
}
