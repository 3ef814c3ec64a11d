package rapport.listening.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.concern.Concern;
import rapport.api.concern.Gate;
import rapport.api.concern.Manner;
import rapport.api.link.PrivateLink;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.listening.statement.Statements;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;
import rapport.testkit.PaperLink;

/** What a private link asks, and what comes of the answer. */
class ConfirmByLinkTest extends ConcernPages {

    private final ConfirmByLink page = new ConfirmByLink(parts);

    @Test
    void yesConfirmsInTheNameOfThePerson() {
        Concern played = house.playedBack("seeds", "You need seeds.");
        assertThat(asked(played, house.ana)).contains("seeds", "You need seeds.", "value=\"yes\"", "value=\"rather\"");
        Outcome<String> thanks = page.answer(visit("answer", "yes"), link(played, house.ana));
        assertThat(thanks.findValue().orElseThrow()).startsWith("Thank you");
        Concern is = now(played);
        assertThat(is.gate()).isEqualTo(Gate.CONFIRMED);
        assertThat(Objects.requireNonNull(is.confirmed()).person()).isEqualTo(house.ana);
        assertThat(Objects.requireNonNull(is.confirmed()).manner()).isEqualTo(Manner.LINK);
        assertThat(page.ask(visit(), link(played, house.ana))).isEmpty();
    }

    @Test
    void notQuiteNeedsTheirWordsAndKeepsThem() {
        Concern played = house.playedBack("seeds", "You need seeds.");
        PrivateLink link = link(played, house.ana);
        Visit silent = visit("answer", "rather");
        Outcome<String> refused = page.answer(silent, link);
        assertThat(refused.findValue()).isEmpty();
        assertThat(Html.of(page.again(silent, link, refused.objections())
                        .orElseThrow()
                        .fields()))
                .contains("Say it in words.", "aria-invalid=\"true\"");
        page.answer(visit("answer", "rather", "words", "Rather soil"), link);
        assertThat(now(played).gate()).isEqualTo(Gate.HEARD);
        assertThat(now(played).words()).isEqualTo("Rather soil");
        assertThat(now(played).understood()).isEqualTo("You need seeds.");
    }

    @Test
    void aLinkAboutOtherWordsThanTheseIsPointless() {
        Concern played = house.playedBack("seeds", "You need seeds.");
        PrivateLink link = link(played, house.ana);
        house.test.clock().advance(Duration.ofMinutes(1));
        assertThat(house.concerns
                        .playBack(mina, played.id(), played.version(), "You need bulbs.")
                        .findValue())
                .isPresent();
        assertThat(page.ask(visit(), link)).isEmpty();
        assertThat(page.answer(visit("answer", "yes"), link).findValue()).isEmpty();
        assertThat(now(played).gate()).isEqualTo(Gate.PLAYED_BACK);
        assertThat(page.ask(visit(), link(played, house.ana))).isPresent();
    }

    @Test
    void whoDidNotSayItSeesOnlyWhatWeUnderstood() {
        Concern played = house.playedBack("My boss never listens", "You need seeds.");
        assertThat(asked(played, house.person("Bo", false)))
                .contains("You need seeds.")
                .doesNotContain("My boss never listens");
    }

    @Test
    void isNamedInListsAndSaysEverythingInTwoLanguages() {
        assertThat(page.title(Locale.ENGLISH)).isEqualTo("Confirm a concern");
        assertThat(page.title(Locale.GERMAN)).isEqualTo("Ein Anliegen bestätigen");
        MessagesContract.assertComplete(Statements.class);
    }

    private String asked(Concern concern, PersonId person) {
        return Html.of(page.ask(visit(), link(concern, person)).orElseThrow().fields());
    }

    private Visit visit(String... form) {
        return Visit.to("/l")
                .by(Caller.platform("Ana"))
                .form(Parameters.of(form))
                .at(house.test.clock().instant())
                .build();
    }

    private PrivateLink link(Concern concern, PersonId person) {
        return PaperLink.open(
                page.purpose(),
                concern.id().value(),
                person,
                house.donor.id(),
                house.test.clock().instant());
    }
}
