package rapport.checkups.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.checkups.store.House.done;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUpDraft;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.Sureness;
import rapport.api.concern.Manner;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.checkups.store.House;
import rapport.testkit.EachEngine;
import rapport.testkit.FactTableContract;
import rapport.testkit.TestEngine;

class CheckUpFilesTest {

    @EachEngine
    void takesInWhatItHandsOut(TestEngine engine) {
        try (House house = new House(engine)) {
            done(house.checkUps.record(
                    house.member,
                    house.draft(
                            new AnswerDraft("going", 4, null, "As before:\nno news"),
                            AnswerDraft.of("changed", "A new buyer"),
                            new AnswerDraft("first-call", 0, Sureness.HUNCH, null))));
            done(house.checkUps.record(
                    house.member,
                    new CheckUpDraft(
                            house.donor.id(),
                            "spring",
                            house.ana,
                            Manner.PHONE,
                            house.test.clock().instant(),
                            List.of(AnswerDraft.of("more", 1)))));
            done(house.firstCalls.said(
                    house.member, house.donor.id(), FirstCall.Outcome.ASK_ELSEWHERE, house.ana, null));
            house.test.clock().advance(Duration.ofDays(400));
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(
                            new CheckUpsFile(house.checkUps, house.test.database()), house.member))
                    .isEqualTo(2);
            assertThat(FactTableContract.assertTakesInWhatItHandsOut(
                            new FirstCallsFile(house.firstCalls, house.test.database()), house.member))
                    .isOne();
        }
    }

    @EachEngine
    void aGuessThatIsTakenInIsNobodysScore(TestEngine engine) {
        try (House house = new House(engine)) {
            FactRow row = call(house).with("guess", "0.4 0.2 0.2 0.2").with("said", FirstCall.Outcome.CALL_US);
            done(new FirstCallsFile(house.firstCalls, house.test.database()).take(house.member, row));
            assertThat(house.firstCalls.ownScore(house.member).guesses()).isZero();
        }
    }

    @EachEngine
    void saysWhichCellCannotBe(TestEngine engine) {
        try (House house = new House(engine)) {
            FactTable calls = new FirstCallsFile(house.firstCalls, house.test.database());
            assertThat(calls.take(house.member, call(house).with("guess", "much little"))
                            .objections())
                    .extracting(Objection::field)
                    .containsExactly("guess");
            assertThat(calls.take(house.member, call(house)).objections()).isNotEmpty();
            FactTable checkUps = new CheckUpsFile(house.checkUps, house.test.database());
            FactRow row = FactRow.of(UUID.randomUUID())
                    .with("relationship", house.donor.id())
                    .with("questionnaire", "spring");
            assertThat(checkUps.take(house.member, row.with("answers", "It goes well"))
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("checkup.answers.unreadable");
            assertThat(checkUps.take(house.member, row.with("answers", "going = 99"))
                            .objections())
                    .extracting(Objection::field)
                    .containsExactly("answers");
        }
    }

    private static FactRow call(House house) {
        return FactRow.of(UUID.randomUUID())
                .with("relationship", house.donor.id())
                .with("at", house.test.clock().instant());
    }
}
