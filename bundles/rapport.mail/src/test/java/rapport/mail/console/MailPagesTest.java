package rapport.mail.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.mail.Mail;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.mail.MailSettings;
import rapport.mail.model.Handover;
import rapport.mail.model.Handover.Result;
import rapport.mail.model.Server;
import rapport.mail.model.Server.Security;
import rapport.mail.store.House;
import rapport.mail.store.Tickets;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

class MailPagesTest {

    private final House house = new House(TestEngine.H2);
    private final MailPage page = new MailPage(house.mailing);
    private final MailRecordPage record = new MailRecordPage(house.mailing);
    private final Caller admin = Callers.administrator();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void saysEverythingInEnglishAndGerman() {
        MessagesContract.assertComplete(MailPage.class);
    }

    @Test
    void theOutboxIsForManagers() {
        assertThatThrownBy(() -> page.show(visit("/mail", house.member).build()))
                .isInstanceOf(Forbidden.class);
        assertThat(Html.of(page.show(visit("/mail", house.manager).build()))).contains("No mail yet");
        Mail mail = house.queue("Hallo");
        assertThat(Html.of(page.show(visit("/mail", house.manager).build())))
                .contains("Hallo", House.ADDRESS, "/mail/" + mail.id().value(), "Queued");
        assertThat(Html.of(page.show(visit("/mail", house.manager)
                        .query(Parameters.of("state", "failed"))
                        .build())))
                .doesNotContain("Hallo");
    }

    @Test
    void saysHowToConfigureItWhereItIsNot() {
        try (House none = new House(TestEngine.H2, new Server("", 25, Security.NONE, "", "", "", "", ""), null)) {
            MailPage empty = new MailPage(none.mailing);
            assertThat(Html.of(empty.show(visit("/mail", admin).build())))
                    .contains("/administration/settings/rapport.mail")
                    .doesNotContain("/mail/test");
            assertThat(Html.of(empty.show(visit("/mail", house.manager).build())))
                    .contains("until an administrator")
                    .doesNotContain("/administration");
        }
    }

    @Test
    void oneThatFailedSaysWhyAndIsTriedAgain() {
        Mail mail = house.queue("Hallo");
        house.answers.add(new Handover(Result.REFUSED, "550 no such user"));
        house.courier.round();
        String id = mail.id().value().toString();
        Visit at = visit("/mail/" + id, house.manager).variable("id", id).build();
        assertThat(Html.of(record.show(at))).contains("550 no such user", "/mail/" + id + "/attempts");
        assertThat(((Answer.Done) record.submit(at)).toast().sentence()).contains("queued again");
        assertThat(Html.of(record.show(at))).doesNotContain("/attempts");
    }

    @Test
    void aTestMailShowsWhatTheServerSaid() {
        TestMailPage test = new TestMailPage(
                new MailSettings(House.SERVER), (letter, server) -> new Handover(Result.LATER, "535 not you"));
        Visit send = visit("/mail/test", admin)
                .form(Parameters.of("address", "admin@ours.example"))
                .build();
        assertThat(Html.of(test.submit(send))).contains("535 not you");
        TestMailPage works = new TestMailPage(new MailSettings(House.SERVER), (letter, server) -> Handover.TAKEN);
        assertThat(((Answer.Done) works.submit(send)).toast().sentence()).contains("admin@ours.example");
        assertThat(Html.of(works.submit(visit("/mail/test", admin)
                        .form(Parameters.of("address", "nobody"))
                        .build())))
                .contains("not a mail address");
        assertThatThrownBy(() -> works.show(visit("/mail/test", house.manager).build()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void oneClickEndsSurveysAndALookDoesNot() {
        String ticket = Tickets.of(house);
        UnsubscribePage unsubscribe = new UnsubscribePage(house.wishes);
        Visit at = Visit.to("/l/unsubscribe/" + ticket)
                .variable("ticket", ticket)
                .in(Locale.GERMAN)
                .build();
        assertThat(Html.of(unsubscribe.show(at)))
                .contains("Keine solche Mail mehr?")
                .doesNotContain(ticket);
        assertThat(house.mailing.isUnsubscribed(House.ADDRESS)).isFalse();
        assertThat(Html.of(unsubscribe.submit(at))).contains("Erledigt");
        assertThat(house.mailing.isUnsubscribed(House.ADDRESS)).isTrue();
        Visit wrong = Visit.to("/l/unsubscribe/x").variable("ticket", "x").build();
        assertThat(((Answer.Alone) unsubscribe.submit(wrong)).status()).isEqualTo(404);
    }

    @Test
    void aManagerLiftsItWithAReason() {
        house.wishes.unsubscribe(Tickets.of(house));
        UnsubscriptionsPage lift = new UnsubscriptionsPage(house.wishes);
        assertThatThrownBy(() ->
                        lift.show(visit("/mail/unsubscriptions", house.member).build()))
                .isInstanceOf(Forbidden.class);
        Visit noReason = visit("/mail/unsubscriptions", house.manager)
                .form(Parameters.of("address", House.ADDRESS))
                .build();
        assertThat(Html.of(lift.submit(noReason))).contains("Say why", "Unsubscribed ");
        Visit reason = visit("/mail/unsubscriptions", house.manager)
                .form(Parameters.of("address", House.ADDRESS, "reason", "She asked."))
                .build();
        assertThat(((Answer.Done) lift.submit(reason)).toast().sentence()).contains(House.ADDRESS);
    }

    private Visit.Builder visit(String path, Caller by) {
        return Visit.to(path).by(by).at(house.test.clock().instant());
    }
}
