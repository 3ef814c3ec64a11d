package rapport.directory.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.api.party.ContactPoint;
import rapport.api.party.PersonDraft;

class RulesTest {

    @ParameterizedTest
    @CsvSource({
        "Müller-Lüdenscheidt, muller-ludenscheidt",
        "'  José   Ñandú ', jose nandu",
        "Straße, strasse",
        "Ørsted, orsted",
        "ŁÓDŹ, lodz"
    })
    void foldsCaseAccentsAndSpaces(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "+49 (0)30 123-45, +493012345",
        "0049 30 12345, +493012345",
        "030/12345, 03012345",
        "+1 415 555 0100 ext. 12, +14155550100"
    })
    void readsNumbersAlike(String written, String normalised) {
        assertThat(Reach.phone(written)).isEqualTo(normalised);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.linkedin.com/in/ada/, linkedin.com/in/ada",
        "http://linkedin.com/in/ADA?trk=x, linkedin.com/in/ada",
        "linkedin.com/in/ada#top, linkedin.com/in/ada"
    })
    void readsLinksAlike(String written, String normalised) {
        assertThat(Reach.link(written)).isEqualTo(normalised);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.co", "ada.lovelace+x@sub.engines.example", "o'neil@firm.example", "ä@müller.example"})
    void takesMailAddresses(String mail) {
        assertThat(Reach.isMail(mail)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ada@", "@engines.example", "a b@c.example", "a@b", "a@b..example", "<a@b.example>"})
    void refusesWhatIsNoMailAddress(String mail) {
        assertThat(Reach.isMail(mail)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'Lovelace, Ada', Ada, Lovelace",
        "Ada King Lovelace, Ada King, Lovelace",
        "'\"Ada Lovelace\"', Ada, Lovelace"
    })
    void takesNamesApart(String beside, String given, String family) {
        assertThat(MailName.of(beside)).isEqualTo(new MailName(given, family));
    }

    @Test
    void takesNoAddressForAName() {
        assertThat(MailName.of("ada@engines.example")).isEqualTo(new MailName(null, null));
        assertThat(MailName.of("Ada")).isEqualTo(new MailName("Ada", null));
    }

    @Test
    void sortsPeopleByFamilyName() {
        assertThat(NameKey.of("Ada", "Lovelace", "Ada Lovelace")).isEqualTo("lovelace ada");
        assertThat(NameKey.of("Ada", null, "Ada")).isEqualTo("ada");
        assertThat(NameKey.withinEmployer(null, "ada")).isGreaterThan(NameKey.withinEmployer("Zürich", "ada"));
    }

    @Test
    void takesOutWhatNobodyMeant() {
        PersonDraft tidy = TidyDraft.of(new PersonDraft(
                "  Ada\u00A0 ",
                " ",
                null,
                null,
                false,
                List.of(
                        ContactPoint.mail("ada@x.example"),
                        ContactPoint.mail("ADA@x.example "),
                        ContactPoint.phone("+1 415 555 0100")),
                List.of("Friend", "friend", " "),
                List.of()));

        assertThat(tidy.givenName()).isEqualTo("Ada");
        assertThat(tidy.familyName()).isNull();
        assertThat(tidy.contactPoints()).hasSize(2);
        assertThat(tidy.tags()).isEqualTo(List.of("Friend"));
    }

    @Test
    void knowsOurPeopleByDomain() {
        Ours ours = new Ours(Set.of(), Set.of("ours.example"));
        LocalDate today = LocalDate.parse("2026-03-02");
        assertThat(ours.claims(List.of(ContactPoint.mail("a@OURS.example")), List.of(), today))
                .isTrue();
        assertThat(ours.claims(List.of(ContactPoint.mail("a@notours.example")), List.of(), today))
                .isFalse();
    }
}
