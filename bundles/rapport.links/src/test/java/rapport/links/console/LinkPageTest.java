package rapport.links.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.api.link.IssuedLink;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.links.rules.Secret;
import rapport.links.store.House;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

class LinkPageTest {

    private final House house = new House(TestEngine.H2);
    private final LinkedPages pages = new LinkedPages(new OpenDoor());
    private final AskSomething asking = new AskSomething();
    private final LinkPage page = new LinkPage(house.links, pages, house.directory, house.test.clock());
    private final IssuedLink issued = house.issue();
    private final String secret = House.secret(issued).text();

    @BeforeEach
    void contribute() {
        pages.addPage(asking);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void saysEverythingInEnglishAndGerman() {
        MessagesContract.assertComplete(LinkPage.class);
    }

    @Test
    void asksInTheLanguageOfTheLinkOrTheOneChosenThere() {
        Answer.Alone shown = alone(page.show(visit(secret).in(Locale.ENGLISH).build()));
        assertThat(shown.language()).isEqualTo(Locale.GERMAN);
        assertThat(shown.title()).isEqualTo("Wie war es?");
        assertThat(Html.of(shown)).contains("A member fragt Ana", "bis 01.04.2026");
        Answer.Alone chosen = alone(
                page.show(visit(secret).query(Parameters.of("language", "en")).build()));
        assertThat(Html.of(chosen)).contains("How was it?", "A member asks Ana");
    }

    @Test
    void lookingSpendsNothingAndTellsNoSecret() {
        for (int i = 0; i < 5; i++) {
            assertThat(Html.of(page.show(visit(secret).build()))).doesNotContain(secret);
        }
        assertThat(asking.path).doesNotContain(secret);
        assertThat(answer("good").status()).isEqualTo(200);
    }

    @Test
    void takesOneAnswerInTheNameOfThePerson() {
        assertThat(Html.of(answer("good"))).contains("Danke", "We have heard you.");
        assertThat(asking.answers).containsExactly("Ana, by private link: good");
        Answer.Alone again = answer("better");
        assertThat(again.status()).isEqualTo(409);
        assertThat(Html.of(again)).contains("nicht behalten", "A member");
        assertThat(asking.answers).hasSize(1);
        Answer.Alone looked = alone(page.show(visit(secret).build()));
        assertThat(looked.status()).isEqualTo(410);
        assertThat(Html.of(looked)).contains("schon beantwortet", "A member");
    }

    @Test
    void asksAgainWithWhatWasSentWhereAnAnswerIsRefused() {
        Answer.Alone refused = answer("");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(Html.of(refused)).contains("say something", "Wie war es?", "role=\"alert\"");
        assertThat(answer("good").status()).isEqualTo(200);
    }

    @Test
    void whoComesTooLateIsToldWhomToAsk() {
        house.test.clock().advanceDays(31);
        assertThat(Html.of(page.show(visit(secret).build()))).contains("abgelaufen", "A member");
        assertThat(answer("good").status()).isEqualTo(410);
        assertThat(asking.answers).isEmpty();
    }

    @Test
    void aLinkThatWasTakenBackSaysSo() {
        house.links.revoke(house.member, issued.link().id());
        assertThat(Html.of(page.show(visit(secret).build()))).contains("zurückgenommen", "A member");
        assertThat(answer("good").status()).isEqualTo(410);
    }

    @Test
    void anUnknownSecretLearnsNothingAndTooManyWait() {
        String unknown = Secret.next().text();
        Answer.Alone answer = alone(page.show(visit(unknown).build()));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(Html.of(answer)).contains("This link leads nowhere").doesNotContain("A member");
        for (int i = 0; i < 20; i++) {
            page.show(visit(Secret.next().text()).build());
        }
        assertThat(alone(page.show(visit(unknown).build())).status()).isEqualTo(429);
        assertThat(alone(page.submit(visit(unknown).build())).status()).isEqualTo(429);
        assertThat(alone(page.show(visit(secret).build())).status())
                .as("who has the right one does not wait for those who guess")
                .isEqualTo(200);
    }

    @Test
    void staysOpenWhileItsQuestionOrItsLevelIsAway() {
        pages.removePage(asking);
        assertThat(alone(page.show(visit(secret).build())).status()).isEqualTo(503);
        pages.addPage(asking);
        asking.broken = true;
        Answer.Alone failed = alone(page.show(visit(secret).build()));
        assertThat(failed.status()).isEqualTo(503);
        assertThat(Html.of(failed)).contains("bleibt gültig");
        asking.broken = false;
        assertThat(answer("good").status()).isEqualTo(200);
    }

    @Test
    void aLevelThatIsSwitchedOffIsToldKindly() {
        house.levels.disable("donors");
        assertThat(answer("good").status()).isEqualTo(503);
        assertThat(asking.answers).isEmpty();
    }

    @Test
    void aQuestionThatHasBecomePointlessSaysSo() {
        asking.settled = true;
        Answer.Alone settled = alone(page.show(visit(secret).build()));
        assertThat(settled.status()).isEqualTo(410);
        assertThat(Html.of(settled)).contains("hat sich erledigt");
    }

    private Answer.Alone answer(String words) {
        return alone(
                page.submit(visit(secret).form(Parameters.of("words", words)).build()));
    }

    private Visit.Builder visit(String held) {
        return Visit.to("/l/" + held)
                .variable("secret", held)
                .at(house.test.clock().instant());
    }

    private static Answer.Alone alone(Answer answer) {
        return (Answer.Alone) answer;
    }
}
