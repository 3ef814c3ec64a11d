package rapport.mail.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import rapport.api.access.Forbidden;
import rapport.api.mail.Mail;
import rapport.api.mail.MailDraft;
import rapport.api.outcome.Objection;
import rapport.mail.model.Letter;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** Whoever says no more gets no more. */
class WishesTest {

    @EachEngine
    void aSurveyBringsALinkThatEndsThem(TestEngine engine) {
        try (House house = new House(engine)) {
            String ticket = ticket(house);
            assertThat(house.wishes.isTicket(ticket)).isTrue();
            assertThat(house.wishes.isTicket("guessed")).isFalse();
            assertThat(house.wishes.unsubscribe("guessed")).isFalse();
            assertThat(house.mailing.isUnsubscribed(House.ADDRESS)).isFalse();
            assertThat(house.wishes.unsubscribe(ticket)).isTrue();
            assertThat(house.wishes.unsubscribe(ticket)).isTrue();
            assertThat(house.mailing.isUnsubscribed("ANA@Known.example ")).isTrue();
            assertThat(house.mailing.send(house.member, survey(house)).objections())
                    .extracting(Objection::key)
                    .containsExactly("mail.unsubscribed");
            assertThat(house.mailing.send(house.member, house.draft("Hallo")).findValue())
                    .as("one of ours may still write to her in person")
                    .isPresent();
            assertThat(house.events()).containsOnlyOnce("Unsubscribed");
            assertThat(house.entries().toString()).doesNotContain(ticket);
        }
    }

    @EachEngine
    void whatWasQueuedBeforeIsNotSentAfter(TestEngine engine) {
        try (House house = new House(engine)) {
            String ticket = ticket(house);
            Mail second = House.done(house.mailing.send(house.member, survey(house)));
            house.wishes.unsubscribe(ticket);
            house.courier.round();
            assertThat(house.handed).hasSize(1);
            assertThat(house.find(second).state()).isEqualTo(Mail.State.FAILED);
        }
    }

    @EachEngine
    void itHoldsWhenThePersonIsGoneAndComesBackAndForEver(TestEngine engine) {
        try (House house = new House(engine)) {
            String ticket = ticket(house);
            house.test.clock().advanceDays(4_000);
            OldMail old = new OldMail(house.test.database(), house.test.clock());
            while (old.forgetSome() > 0) {
                assertThat(house.wishes.isTicket(ticket)).isTrue();
            }
            assertThat(house.wishes.unsubscribe(ticket)).isTrue();
            house.directory.deletePerson(house.member, house.ana, 1);
            assertThat(house.mailing.isUnsubscribed(House.ADDRESS)).isTrue();
        }
    }

    @EachEngine
    void onlyAManagerWithAReasonLiftsIt(TestEngine engine) {
        try (House house = new House(engine)) {
            house.wishes.unsubscribe(ticket(house));
            assertThatThrownBy(() -> house.wishes.lift(house.member, House.ADDRESS, "She asked."))
                    .isInstanceOf(Forbidden.class);
            assertThat(house.wishes.lift(house.manager, House.ADDRESS, " ").objections())
                    .extracting(Objection::key)
                    .containsExactly("unsubscription.reason");
            House.done(house.wishes.lift(house.manager, House.ADDRESS, "She asked for it by phone."));
            assertThat(house.mailing.isUnsubscribed(House.ADDRESS)).isFalse();
            assertThat(house.wishes.lift(house.manager, House.ADDRESS, "Again.").objections())
                    .extracting(Objection::key)
                    .containsExactly("unsubscription.unknown");
            assertThat(house.entries().toString()).contains("UnsubscriptionLifted", "by phone");
        }
    }

    /** Out of the link in a survey that was sent. */
    static String ticket(House house) {
        House.done(house.mailing.send(house.member, survey(house)));
        house.courier.round();
        Letter letter = house.handed.get(house.handed.size() - 1);
        String link = Objects.requireNonNull(letter.unsubscribe());
        assertThat(letter.text()).contains("Keine solche Mail mehr", link);
        assertThat(link).startsWith("https://ours.example/l/unsubscribe/");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static MailDraft survey(House house) {
        return house.draft("Wie war es?").asSurvey();
    }
}
