package rapport.team.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.id.Ids;
import rapport.api.mail.MailDraft;
import rapport.api.party.ContactPoint;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.team.model.Pulse;
import rapport.team.model.PulseId;
import rapport.team.rules.Secret;
import rapport.team.store.House;
import rapport.testkit.PaperMailing;
import rapport.testkit.TestEngine;

/** Whoever is asked gets the link past everybody else. */
class PulseMailTest {

    private final House house = new House(TestEngine.H2);
    private final PaperMailing mailing = new PaperMailing();
    private final PulseMail post = new PulseMail(house.directory, mailing);
    private final Pulse pulse =
            new Pulse(new PulseId(Ids.next()), 1, "Spring", List.of("Heard?"), 5, LocalDate.EPOCH, null);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void eachGetsTheirOwnLinkAtTheirOwnAddress() {
        PersonId lea = house.colleague("Lea", "Delivery");
        PersonId jon = house.colleague("Jon", "Delivery");
        Map<PersonId, Secret> secrets = Map.of(lea, Secret.next(), jon, Secret.next());
        assertThat(post.send(house.member, pulse, secrets)).isEqualTo(2);
        assertThat(mailing.written()).hasSize(2);
        for (MailDraft draft : mailing.written()) {
            PersonId other = draft.to().equals(lea) ? jon : lea;
            assertThat(draft.address()).isEqualTo(draft.to().equals(lea) ? "lea@ours.example" : "jon@ours.example");
            assertThat(draft.text())
                    .contains("https://ours.example/pulse/" + text(secrets, draft.to()))
                    .doesNotContain(text(secrets, other));
            assertThat(draft.subject()).startsWith("Spring: ");
        }
    }

    @Test
    void whomMailDoesNotReachIsNotCounted() {
        PersonDraft without = new PersonDraft("Mute", null, null, null, true, List.of(), List.of(), List.of());
        PersonId mute =
                House.done(house.directory.addPerson(house.member, without)).id();
        PersonId lea = house.colleague("Lea", "Delivery");
        Map<PersonId, Secret> secrets = Map.of(lea, Secret.next(), mute, Secret.next());
        assertThat(post.send(house.member, pulse, secrets)).isEqualTo(1);
        mailing.configured(false);
        assertThat(post.send(house.member, pulse, secrets)).isZero();
        mailing.configured(true).refusing(true);
        assertThat(post.send(house.member, pulse, secrets)).isZero();
        assertThat(mailing.written()).hasSize(1);
    }

    @Test
    void whoReadsOneMailboxForSeveralGetsTheLinkOfNone() {
        PersonId lea = house.colleague("Lea", "Delivery");
        PersonId jon = office("Jon", "office@ours.example");
        PersonId ann = office("Ann", "Office@ours.example");
        Map<PersonId, Secret> secrets = Map.of(lea, Secret.next(), jon, Secret.next(), ann, Secret.next());
        assertThat(post.send(house.member, pulse, secrets)).isEqualTo(1);
        assertThat(mailing.written()).extracting(MailDraft::to).containsExactly(lea);
    }

    private PersonId office(String name, String mail) {
        PersonDraft draft =
                new PersonDraft(name, null, null, null, true, List.of(ContactPoint.mail(mail)), List.of(), List.of());
        return House.done(house.directory.addPerson(house.member, draft)).id();
    }

    private static String text(Map<PersonId, Secret> secrets, PersonId person) {
        return secrets.getOrDefault(person, Secret.next()).text();
    }
}
