package rapport.mail.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.mail.Attachment;
import rapport.api.mail.Mail;
import rapport.api.mail.Mail.State;
import rapport.api.mail.MailDraft;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.mail.model.Handover;
import rapport.mail.model.Handover.Result;
import rapport.mail.model.Server;
import rapport.mail.model.Server.Security;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class SqlMailingTest {

    @EachEngine
    void whatIsQueuedIsSentAndItsWordsAreForgotten(TestEngine engine) {
        try (House house = new House(engine)) {
            Mail mail = house.queue("Hallo");
            assertThat(house.courier.round()).isEqualTo(1);
            assertThat(house.courier.round()).isZero();
            assertThat(house.handed.get(0).text()).isEqualTo("Grüße aus dem Süden.");
            Mail sent = house.find(mail);
            assertThat(sent.state()).isEqualTo(State.SENT);
            assertThat(sent.sentAt()).isEqualTo(house.test.clock().instant());
            String row = house.test
                    .store()
                    .read(session ->
                            session.sql().selectFrom(MailTable.MAIL).fetch().toString());
            assertThat(row).doesNotContain("Grüße");
            assertThat(house.events()).containsExactly("MailQueued", "MailSent");
            assertThat(house.entries().toString()).doesNotContain("Grüße");
        }
    }

    @EachEngine
    void nothingIsSentOfWhatIsNotKept(TestEngine engine) {
        try (House house = new House(engine)) {
            assertThatThrownBy(() -> house.test.store().run(house.member, transaction -> {
                        house.queue("Hallo");
                        throw new IllegalStateException("the facts could not be kept");
                    }))
                    .hasMessageContaining("facts");
            assertThat(house.courier.round()).isZero();
            assertThat(house.events()).isEmpty();
        }
    }

    @EachEngine
    void aServerThatIsAwayIsAskedAgainLaterAndLater(TestEngine engine) {
        try (House house = new House(engine)) {
            Mail mail = house.queue("Hallo");
            house.answers.add(new Handover(Result.LATER, "Connection refused"));
            house.answers.add(new Handover(Result.LATER, "451 try again"));
            house.courier.round();
            assertThat(house.find(mail).said()).isEqualTo("Connection refused");
            assertThat(house.courier.round()).as("not at once").isZero();
            house.test.clock().advance(Duration.ofMinutes(1));
            assertThat(house.courier.round()).isEqualTo(1);
            house.test.clock().advance(Duration.ofMinutes(4));
            assertThat(house.courier.round()).isZero();
            house.test.clock().advance(Duration.ofMinutes(1));
            assertThat(house.courier.round()).isEqualTo(1);
            assertThat(house.find(mail).state()).isEqualTo(State.SENT);
            assertThat(house.find(mail).said()).isNull();
        }
    }

    @EachEngine
    void isGivenUpInTheEndAndTriedAgainByAManager(TestEngine engine) {
        try (House house = new House(engine)) {
            Mail mail = house.queue("Hallo");
            for (int i = 0; i < 7; i++) {
                house.answers.add(new Handover(Result.LATER, "Connection refused"));
                house.courier.round();
                house.test.clock().advance(Duration.ofHours(12));
            }
            assertThat(house.find(mail).state()).isEqualTo(State.FAILED);
            assertThat(house.courier.round()).isZero();
            assertThatThrownBy(() -> house.mailing.retry(house.member, mail.id()))
                    .isInstanceOf(Forbidden.class);
            House.done(house.mailing.retry(house.manager, mail.id()));
            house.courier.round();
            assertThat(house.find(mail).state()).isEqualTo(State.SENT);
            assertThat(house.events()).containsExactly("MailQueued", "MailFailed", "MailRetried", "MailSent");
            assertThat(house.mailing.retry(house.manager, mail.id()).objections())
                    .extracting(Objection::key)
                    .containsExactly("mail.not-failed");
        }
    }

    @EachEngine
    void whatTheServerRefusesOrNobodyKnowsOfIsNotSentAgainUnasked(TestEngine engine) {
        try (House house = new House(engine)) {
            Mail refused = house.queue("One");
            house.answers.add(new Handover(Result.REFUSED, "550 no such user"));
            house.courier.round();
            Mail unknown = house.queue("Two");
            house.answers.add(new Handover(Result.UNKNOWN, "Read timed out"));
            house.courier.round();
            house.test.clock().advanceDays(2);
            assertThat(house.courier.round()).isZero();
            assertThat(house.find(refused).said()).isEqualTo("550 no such user");
            assertThat(house.find(unknown).state()).isEqualTo(State.FAILED);
        }
    }

    @EachEngine
    void whatWasBeingHandedOverInACrashIsNotSentTwice(TestEngine engine) {
        try (House house = new House(engine)) {
            Mail mail = house.queue("Hallo");
            assertThat(house.deliveries.begin(house.test.clock().instant())).isPresent();
            assertThat(house.courier.round()).as("somebody else hands it over").isZero();
            house.test.clock().advance(Duration.ofMinutes(6));
            assertThat(house.courier.round()).isZero();
            assertThat(house.handed).isEmpty();
            assertThat(house.find(mail).state()).isEqualTo(State.FAILED);
            assertThat(house.find(mail).said()).contains("may have arrived");
        }
    }

    @EachEngine
    void refusesWhatMakesNoSense(TestEngine engine) {
        try (House house = new House(engine)) {
            MailDraft foreign = MailDraft.personal(
                    house.ana, "mallory@elsewhere.example", null, Locale.ENGLISH, "Hi\r\nBcc: all@known.example", " ");
            Outcome<Mail> refused = house.mailing.send(
                    house.member, foreign.with(Attachment.pdf("a.pdf", new byte[Attachment.MOST_BYTES + 1])));
            assertThat(refused.objections())
                    .extracting(Objection::key)
                    .containsExactlyInAnyOrder(
                            "mail.address.foreign", "mail.subject.lines", "mail.text.missing", "mail.attachment.large");
            assertThatThrownBy(() -> house.mailing.send(Callers.reader(), house.draft("Hallo")))
                    .isInstanceOf(Forbidden.class);
        }
        Server none = new Server("", 25, Security.NONE, "", "", "", "", "");
        try (House house = new House(engine, none, null)) {
            assertThat(house.mailing.isConfigured()).isFalse();
            assertThat(house.mailing.send(house.member, house.draft("Hallo")).objections())
                    .extracting(Objection::key)
                    .containsExactly("mail.unconfigured");
        }
    }

    @EachEngine
    void doesNotExistForWhoMayNotReadItsLevel(TestEngine engine) {
        try (House house = new House(engine)) {
            Mail mail = house.queue("Hallo");
            Caller shutOut = Callers.as(Role.MANAGER, Map.of("donors", Right.NONE));
            assertThat(house.mailing.find(shutOut, mail.id())).isEmpty();
            assertThat(house.mailing.list(shutOut, null, PageRequest.first(10)).items())
                    .isEmpty();
            assertThat(house.mailing
                            .list(house.manager, State.QUEUED, PageRequest.first(10))
                            .items())
                    .isEqualTo(List.of(mail));
            Caller reading = Callers.as(Role.MEMBER, Map.of("donors", Right.READ));
            assertThatThrownBy(() -> house.mailing.send(reading, house.draft("Hallo")))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @EachEngine
    void goesAfterItsTimeAndWithItsPerson(TestEngine engine) {
        try (House house = new House(engine)) {
            house.queue("Hallo");
            OldMail old = new OldMail(house.test.database(), house.test.clock());
            assertThat(old.forgetSome()).isZero();
            house.test.clock().advance(OldMail.KEPT.plusHours(1));
            assertThat(old.forgetSome()).isEqualTo(1);
            house.queue("Hallo");
            house.test
                    .store()
                    .run(
                            house.member,
                            transaction -> transaction
                                    .sql()
                                    .deleteFrom(CoreTables.PARTY)
                                    .where(CoreTables.PARTY_ID.eq(house.ana.value()))
                                    .execute());
            assertThat(old.forgetSome()).isEqualTo(1);
        }
    }
}
