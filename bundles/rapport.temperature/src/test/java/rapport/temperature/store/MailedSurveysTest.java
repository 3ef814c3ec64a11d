package rapport.temperature.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import rapport.api.mail.MailDraft;
import rapport.api.survey.Recipient.State;
import rapport.api.survey.Survey;
import rapport.testkit.EachEngine;
import rapport.testkit.PaperMailing;
import rapport.testkit.TestEngine;

/** Links go out by mail, to each once, and not to those who want no more. */
class MailedSurveysTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @EachEngine
    void mailsEachTheirLinkAndSkipsWhoWantsNone(TestEngine engine) {
        try (House house = new House(engine)) {
            house.stakeholder("Bo", house.donor, null);
            house.stakeholder("Cy", house.donor, null);
            PaperMailing mail = new PaperMailing();
            mail.unsubscribe("cy@known.example");
            MailedSurveys mailing = mailing(house, mail);
            Survey survey = house.survey();
            mailing.begin(house.member, survey.id());
            await(mailing, house, survey);
            assertThat(mail.written()).extracting(MailDraft::address).containsExactly("bo@known.example");
            assertThat(mail.written().get(0).kind()).isEqualTo(MailDraft.Kind.SURVEY);
            assertThat(mail.written().get(0).text()).contains("How was it?", "https://ours.example/l/");
            assertThat(house.surveys.result(house.member, survey.id()).states())
                    .containsEntry(State.SENT, 1L)
                    .containsEntry(State.SKIPPED, 1L);
            mailing.remind(
                    house.member, survey.id(), house.test.clock().instant().plusSeconds(1));
            await(mailing, house, survey);
            mailing.remind(
                    house.member, survey.id(), house.test.clock().instant().plusSeconds(1));
            await(mailing, house, survey);
            assertThat(mail.written()).hasSize(2);
            mailing.stop();
        }
    }

    @EachEngine
    void whatWasInterruptedGoesOnAndWhatWasStoppedDoesNot(TestEngine engine) {
        try (House house = new House(engine)) {
            house.stakeholder("Bo", house.donor, null);
            Survey survey = house.survey();
            MailedSurveys dying = new MailedSurveys(house.test.database(), house.surveys, house.directory);
            dying.begin(house.member, survey.id());
            dying.stop();
            assertThat(dying.isRunning(house.member, survey.id())).isTrue();
            PaperMailing mail = new PaperMailing();
            MailedSurveys next = mailing(house, mail);
            await(next, house, survey);
            assertThat(mail.written()).hasSize(1);
            next.begin(house.member, survey.id());
            next.stop(house.member, survey.id());
            assertThat(next.isRunning(house.member, survey.id())).isFalse();
            next.stop();
        }
    }

    private static MailedSurveys mailing(House house, PaperMailing mail) {
        MailedSurveys mailing = new MailedSurveys(house.test.database(), house.surveys, house.directory);
        mailing.addMailing(mail);
        return mailing;
    }

    private static void await(MailedSurveys mailing, House house, Survey survey) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (mailing.isRunning(house.member, survey.id())) {
            assertThat(Instant.now()).isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }
}
