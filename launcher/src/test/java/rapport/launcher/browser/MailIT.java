package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.launcher.browser.Plot.id;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import rapport.launcher.MailServer;
import rapport.launcher.Visitor;
import rapport.testkit.browser.Browser;

/** What leaves by mail arrives at a mail server: closing statements with their file, and surveys that nobody gets who wants none. */
class MailIT {

    private static final String SAVE = Keys.chord(Keys.CONTROL, Keys.ENTER);
    private static final Pattern LINK = Pattern.compile("/l/[A-Za-z0-9_-]{43}");

    @TempDir
    Path folder;

    private MailServer server;
    private Plot plot;
    private String carla;
    private String relationship;

    @BeforeEach
    void begin() throws Exception {
        plot = new Plot(folder);
        String works = id(plot.post("organizations", Map.of("name", "Ostsee Wasserwerke")));
        carla = plot.person("Carla", "Voigt", works, "Process engineer", false);
        relationship = id(plot.post(
                "relationships",
                Map.of("level", "customers", "party", "organization:" + works, "stage", "engagement")));
        plot.put(
                "relationships/" + relationship + "/stakeholders/" + carla,
                Map.of("role", "decider", "power", 5, "interest", 4, "stance", "SUPPORTER"));
        server = MailServer.namedBy(Visitor.signIn(plot.address(), "admin", Plot.PASSWORD), plot.address());
    }

    @AfterEach
    void end() throws Exception {
        server.close();
        plot.close();
    }

    @Test
    void theClosingStatementArrivesWithItsFile() throws Exception {
        String concern = id(plot.post(
                "concerns", Map.of("relationship", relationship, "words", "At night nobody answers", "person", carla)));
        plot.post("concerns/" + concern + "/overrides", Map.of("reason", "The station stood still."));
        plot.post("concerns/" + concern + "/remedies", Map.of("done", "A night shift."));
        plot.post("concerns/" + concern + "/verifications", Map.of("person", carla, "manner", "IN_PERSON"));
        plot.post("concerns/" + concern + "/closure", Map.of("done", "A night shift.", "felt", "We sleep."));
        Browser browser = plot.browser();
        browser.visit("/concerns/" + concern + "/closing").follow("In German").awaitText("Was wir getan haben");
        assertThat(browser.barriers()).isEmpty();
        browser.press("Send by mail").find("dialog[open] [name=text]");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("closing-mail-1440-light").find("dialog [name=text]").sendKeys(SAVE);
        browser.awaitText("The statement is on its way to carla@theirs.example.");
        MimeMessage mail = server.await(1).get(0);
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("carla@theirs.example");
        assertThat(GreenMailUtil.getWholeMessage(mail)).contains("application/pdf", ".pdf");
        browser.visit("/mail").awaitText("carla@theirs.example");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aSurveyIsMailedAnsweredAndWantedNoMore() throws Exception {
        Browser browser = plot.browser();
        begin(browser, "Autumn");
        String survey = browser.path();
        MimeMessage mail = server.await(1).get(0);
        String link = MailServer.find(mail, LINK);
        String unsubscribe = mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        try (Browser phone = Browser.open(plot.address()).resize(390, 844)) {
            phone.visit(link).awaitText("How satisfied are you with us?");
            assertThat(phone.scrollsSideways()).isFalse();
            assertThat(phone.barriers()).isEmpty();
            phone.clickOn("[name=value][value='5']")
                    .click("form .button-primary")
                    .awaitText("Thank you");
            phone.visit(unsubscribe.substring(plot.address().toString().length()))
                    .awaitText("No more mail like this?");
            assertThat(phone.barriers()).isEmpty();
            phone.click("form .button-primary").awaitText("You will get no more mail like this from us.");
            assertThat(phone.complaints()).isEmpty();
        }
        browser.visit(survey).awaitText("5 of 5");
        begin(browser, "Winter");
        browser.visit("/mail/unsubscriptions").awaitText("Unsubscribed");
        assertThat(server.await(1)).hasSize(1);
        assertThat(browser.complaints()).isEmpty();
    }

    private static void begin(Browser browser, String title) {
        browser.visit("/surveys/new").type("[name=title]", title).click("main form .button-primary");
        browser.awaitText("Mail the links").press("Mail the links").awaitText("The links are on their way out.");
    }
}
