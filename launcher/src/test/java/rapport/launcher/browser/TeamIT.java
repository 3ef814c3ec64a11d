package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.MailServer;
import rapport.testkit.browser.Browser;

/** The inner side: what is asked of us becomes somebody's, and a group says how it goes without anybody being told apart. */
class TeamIT {

    private static final Pattern LINK = Pattern.compile("/pulse/[A-Za-z0-9_-]{43}");

    @TempDir
    Path folder;

    @Test
    void whatIsNobodysIsTakenAndAGroupIsHeardWithoutNames() throws Exception {
        try (SampleProduct sample = SampleProduct.start(folder, List.of("team", "customers"))) {
            Browser browser = sample.browser();
            aRequirementIsNobodysAndThenMine(browser);
            oneDepartmentServesAnother(browser);
            twoTalkAndOneSaysThankYou(browser);
            try (MailServer server =
                    MailServer.namedBy(sample.visitor(), sample.product().address())) {
                sixAreAskedAndNobodyIsGivenAway(browser, server);
            }
            browser.visit("/team/silos").awaitText("Finance – Service");
            assertThat(browser.text())
                    .contains("One of ours is in no department")
                    .doesNotContain("Ours");
            browser.picture("team-silos");
            assertThat(browser.barriers()).isEmpty();
            theSampleGoesAndTakesItsStoriesAlong(browser);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void aRequirementIsNobodysAndThenMine(Browser browser) {
        browser.visit("/team").awaitText("Delivery").follow("Delivery").awaitPath("/relationships/");
        browser.press("Working together").press("What the contract asks").find("dialog[open] [name=what]");
        browser.type("dialog [name=what]", "A report by the fifth of each month")
                .clickOn("dialog form .button-primary")
                .awaitText("Nobody’s");
        browser.visitUntil("/", "Nobody has said “mine” to what Delivery may expect of us");
        browser.visit("/team/requirements").awaitText("A report by the fifth");
        assertThat(browser.barriers()).isEmpty();
        browser.keysOnPage("m").awaitText("It is yours.");
        // So is, in the sample company, what Bergmann Pharma asks of us.
        browser.visit("/team/requirements").keysOnPage("m").awaitText("It is yours.");
        browser.visit("/").awaitText("Today").awaitNoText("Nobody has said “mine”");
    }

    private static void oneDepartmentServesAnother(Browser browser) {
        browser.visit("/team/servings/new").find("[name=server]").sendKeys("Engineering");
        browser.find("[name=relationship]").sendKeys("Delivery");
        browser.type("[name=what]", "Fitted lenses")
                .clickOn("form.form .button-primary")
                .awaitPath("/team/servings");
        browser.visit("/team/servings").awaitText("Fitted lenses").awaitText("Nobody yet");
        assertThat(browser.text()).as("the sample company").contains("Fitted modules, ten days before each go-live");
        assertThat(browser.barriers()).isEmpty();
        browser.visit("/team/departments").follow("Delivery").awaitText("Who serves it");
        assertThat(browser.text()).contains("Fitted lenses", "A report by the fifth");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("team-department");
        browser.visitUntil("/", "nobody answers for it on either side");
        browser.visit("/team").follow("Delivery").awaitPath("/relationships/");
        browser.visit(browser.path() + "/stakeholders").awaitText("Everything is somebody’s.");
        assertThat(browser.barriers()).isEmpty();
    }

    private static void twoTalkAndOneSaysThankYou(Browser browser) {
        browser.visit("/people?q=Hannah").click(".listing tbody a");
        browser.awaitPath("/people/");
        String hannah = browser.path().substring("/people/".length());
        browser.visit("/team/talks/" + hannah).awaitText("You and Hannah Weiss");
        browser.type("[name=words]", "Who takes station four").press("Add").awaitText("From you");
        assertThat(browser.barriers()).isEmpty();
        browser.clickOn(".team-points [name=settled]").keysOnPage("r").awaitText("left over from last time");
        assertThat(browser.text())
                .as("what is ticked is settled")
                .contains("Who takes station four")
                .doesNotContain("Who stands in for Klara in the summer");
        browser.picture("team-talk");
        browser.visit("/team/recognitions/new?receiver=" + hannah).type("[name=words]", "She stayed until it ran");
        browser.clickOn("form.form .button-primary").awaitText("She stayed until it ran");
        assertThat(browser.barriers()).isEmpty();
        browser.visit("/people/" + hannah).awaitText("She stayed until it ran");
    }

    private static void sixAreAskedAndNobodyIsGivenAway(Browser browser, MailServer server) {
        browser.visit("/team/pulses/new").type("[name=title]", "How the spring went");
        browser.type("[name=questions]", "What I say is heard.")
                .clickOn("[name=department][value=Delivery]")
                .clickOn("[name=department][value=Management]")
                .press("Ask")
                .awaitText("links go out by mail")
                .awaitText("6 people are asked");
        assertThat(browser.has("a[href*='/pulse/']"))
                .as("whoever asks sees no link")
                .isFalse();
        assertThat(browser.barriers()).isEmpty();
        String pulse = browser.path();
        // Management answers first: were the first five all of Delivery, these would be shown, and the sixth never.
        List<String> links = server.await(6).stream()
                .sorted(Comparator.comparing(
                        message -> !MailServer.receiver(message).contains("maren.lindqvist@")))
                .map(message -> MailServer.find(message, LINK))
                .toList();
        assertThat(links).doesNotHaveDuplicates();
        links.subList(0, 4).forEach(link -> answer(browser, link));
        browser.visit(pulse).awaitText("Not enough answers yet");
        answer(browser, links.get(4));
        browser.visit(pulse).awaitText("4.0 on average, of 5 answers");
        answer(browser, links.get(5));
        browser.visit(pulse).awaitText("4.0 on average, of 5 answers").press("Close");
        browser.clickOn("dialog form .button-primary")
                .awaitText("Not shown by themselves, since that would give somebody away: Delivery");
        assertThat(browser.text()).contains("of 5 answers");
        browser.picture("team-pulse");
        assertThat(browser.barriers()).isEmpty();
    }

    private static void theSampleGoesAndTakesItsStoriesAlong(Browser browser) {
        browser.visit("/team/pulses").awaitText("After the first series");
        browser.visit("/promises").awaitText("Two more people for the second series");
        browser.visit("/administration/modules").press("Remove the sample company");
        browser.awaitText("The sample company is gone");
        browser.visit("/promises").awaitNoText("Two more people for the second series");
        browser.visit("/team/recognitions").awaitNoText("the customer saw a team rather than a delay");
        browser.visit("/team/pulses").awaitText("How the spring went");
        assertThat(browser.text()).doesNotContain("After the first series", "Before the busy weeks");
    }

    private static void answer(Browser browser, String link) {
        browser.visit(link).awaitText("What I say is heard.");
        assertThat(browser.barriers()).isEmpty();
        browser.clickOn("[name=answer0][value='4']").press("Send").awaitText("Thank you");
    }
}
