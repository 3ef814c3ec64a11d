package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import rapport.testkit.browser.Browser;

/** Today is worked through from the keyboard, and what was dealt with stays in sight and can be taken back. */
class TodayIT {

    private static final String OPEN_ROW = "#today .need:not(.need-done):not(:has(.need-more))";

    @TempDir
    static Path folder;

    private static SampleProduct sample;

    @BeforeAll
    static void start() throws Exception {
        sample = SampleProduct.start(folder, List.of("suppliers", "customers"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (sample != null) {
            sample.close();
        }
    }

    @Test
    void whatWasDealtWithStaysFadedWhileThePageChangesAndCanBeTakenBack() {
        Browser browser = sample.browser().visit("/");
        int all = browser.count("#today .need");
        String done = browser.find(OPEN_ROW).getAttribute("id");

        browser.keysOnPage("j", "d").find("#" + done + ".need-done");
        String snoozed = browser.find(OPEN_ROW).getAttribute("id");
        browser.focus("#" + snoozed + " [data-open]").keysOnPage("s").find("#" + snoozed + ".need-done");
        assertThat(browser.find("#count-NOW").getText()).isEqualTo(Integer.toString(count(browser, 0)));

        String logged = browser.find(OPEN_ROW + ":has(> .need-acts > .button-primary[data-key=L])")
                .getAttribute("id");
        browser.click("#" + logged + " > .need-acts > .button-primary[data-key=L]")
                .find("#dialog .capture-form");
        browser.keys(Keys.chord(Keys.CONTROL, Keys.ENTER)).find("#" + logged + ".need-done");
        assertThat(browser.count("#" + done + ".need-done, #" + snoozed + ".need-done"))
                .isEqualTo(2);
        assertThat(browser.count("#today .need")).isEqualTo(all);
        assertThat(browser.barriers()).isEmpty();

        browser.click("#" + done + " form.act button").find("#" + done + ":not(.need-done)");
        browser.visit("/");
        assertThat(browser.has("#" + done)).isTrue();
        assertThat(browser.has("#" + snoozed)).isFalse();
        assertThat(browser.has("#" + logged)).isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    private static int count(Browser browser, int group) {
        return browser.count("[data-group='" + group + "'] .need:not(.need-done)");
    }

    @Test
    void anAnswerThatIsOlderThanTheActLeavesTheRowDealtWith() {
        Browser browser = sample.browser().visit("/");
        String row = String.valueOf(browser.find(OPEN_ROW).getDomAttribute("id"));
        browser.run("""
                const send = XMLHttpRequest.prototype.send;
                XMLHttpRequest.prototype.send = function (...body) {
                  XMLHttpRequest.prototype.send = send;
                  const answered = this.onload;
                  this.onload = (event) => {
                    document.body.dataset.answered = "";
                    document.body.addEventListener("release", () => answered.call(this, event), { once: true });
                  };
                  send.apply(this, body);
                };
                htmx.trigger(document.body, "changed:today");
                """).find("[data-answered]");
        browser.focus("#" + row + " [data-open]").keysOnPage("s").find("#" + row + ".need-done");
        browser.run("document.body.dispatchEvent(new Event('release'))");
        assertThat(browser.has("#" + row + ".need-done")).isTrue();
        browser.click("#" + row + " form.act button").find("#" + row + ":not(.need-done)");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aRowIsDealtWithBeforeItsPageIsReadAnew() {
        Browser browser = sample.browser().visit("/");
        String row = browser.find("#today .need:has(.need-more)").getAttribute("id");
        browser.run("htmx.config.defaultSettleDelay = 2000").click("#" + row + " .need-more > summary");
        String reason = browser.find("#" + row + " .reason").getAttribute("id");
        browser.click("#" + reason + " .menu > summary").click("#" + reason + " [data-key=W]");
        browser.find("#today .needs > #" + reason + ".need-done");
        browser.click("#" + reason + " form.act button").find("#" + reason + ":not(.need-done)");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatOthersDoTakesNoMenuFromUnderThePointer() {
        Browser browser = sample.browser().visit("/");
        String row = String.valueOf(browser.find(OPEN_ROW).getDomAttribute("id"));
        browser.click("#" + row + " [data-menu] > summary").find("#" + row + " [data-menu][open]");
        browser.run("""
                document.body.addEventListener("htmx:afterRequest", () => (document.body.dataset.answered = ""), { once: true });
                document.getElementById("today").dataset.old = "";
                htmx.trigger(document.body, "changed:today");
                """).find("[data-answered]");
        assertThat(browser.has("#" + row + " [data-menu][open]")).isTrue();
        browser.keys(Keys.ESCAPE).find("#today:not([data-old])");
        assertThat(browser.has("#" + row + " [data-menu][open]")).isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void furtherReasonsUnfoldAndAreAnsweredOneByOne() {
        Browser browser = sample.browser().visit("/");
        String row = browser.find("#today .need:has(.need-more)").getAttribute("id");
        int folded = browser.count("#" + row + " .reason");
        assertThat(browser.each("#today .need .need-who", WebElement::getText)).doesNotHaveDuplicates();
        assertThat(browser.find("#" + row + " .need-more > summary").getText())
                .isEqualTo(folded == 1 ? "and 1 more reason" : "and " + folded + " more reasons");

        browser.click("#" + row + " .need-more > summary");
        assertThat(browser.barriers()).isEmpty();
        String reason = browser.find("#" + row + " .reason").getAttribute("id");
        browser.click("#" + reason + " .menu > summary").click("#" + reason + " [data-key=W]");
        browser.find("#today .needs > #" + reason + ".need-done");
        assertThat(browser.has("#" + row + ":not(.need-done)")).isTrue();
        assertThat(browser.find("#count-NOW").getText()).isEqualTo(Integer.toString(count(browser, 0)));
        browser.click("#" + reason + " form.act button").find("#" + reason + ":not(.need-done)");
        browser.visit("/").find("#" + row + " #" + reason);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void evidenceOpensByKeyAndStaysWithItsRow() {
        Browser browser = sample.browser().visit("/");
        String row =
                browser.find(OPEN_ROW + ":has(> .need-what > .need-evidence)").getAttribute("id");
        browser.focus("#" + row + " [data-open]").keysOnPage("e");
        assertThat(browser.find("#today .need-evidence[open]")
                        .findElement(By.xpath("ancestor::li"))
                        .getAttribute("id"))
                .isEqualTo(row);
    }
}
