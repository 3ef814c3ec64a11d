package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.launcher.browser.Plot.id;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.testkit.browser.Browser;

/** Do I understand you correctly? Asked by link, answered on a phone: not quite at first, and then yes, once. */
class ConfirmLinkIT {

    private static final String RATHER = "Rather: nobody should notice it at all";

    @TempDir
    Path folder;

    @Test
    void theySayOnAPhoneWhetherWeUnderstood() throws Exception {
        try (Plot plot = new Plot(folder)) {
            String works = id(plot.post("organizations", Map.of("name", "Ostsee Wasserwerke")));
            String carla = plot.person("Carla", "Voigt", works, "Process engineer", false);
            String relationship = id(plot.post(
                    "relationships",
                    Map.of("level", "customers", "party", "organization:" + works, "stage", "engagement")));
            String concern = id(plot.post(
                    "concerns",
                    Map.of("relationship", relationship, "words", "We learn of the drift late", "person", carla)));
            plot.post("concerns/" + concern + "/playbacks", Map.of("understood", "You want to know of it first"));
            Browser browser = plot.browser();
            String path = "/concerns/" + concern;
            String link = link(browser.visit(path));

            try (Browser phone = Browser.open(plot.address()).resize(390, 844).touch(true)) {
                phone.visit(link).awaitText("You want to know of it first").awaitText("We learn of the drift late");
                assertThat(phone.barriers()).isEmpty();
                assertThat(phone.scrollsSideways()).isFalse();
                assertThat(phone.scrutiny().tooSmallForFingers()).isEmpty();
                phone.picture("confirm-link-390-light")
                        .type("[name=words]", RATHER)
                        .click("[name=answer][value=rather]")
                        .awaitText("Thank you. We have your words now");
                browser.visit(path).awaitText(RATHER).awaitText("Carla Voigt");

                plot.post("concerns/" + concern + "/playbacks", Map.of("understood", "Nobody should notice it"));
                String again = link(browser.visit(path));
                phone.visit(again).awaitText("Nobody should notice it").awaitText(RATHER);
                phone.click("[name=answer][value=yes]").awaitText("Thank you. Now we know that we understood you");
                assertThat(phone.complaints()).isEmpty();
                phone.visit(again).awaitNoText("Nobody should notice it");
                assertThat(phone.has("[name=answer]")).isFalse();
            }
            browser.visit(path).awaitText("Confirmed").awaitText("by private link");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** The path of a new private link about the concern that is shown. */
    private static String link(Browser browser) {
        browser.press("Send a link").find("dialog[open] form .button-primary").click();
        String whole = String.valueOf(browser.find("#link").getDomProperty("value"));
        return whole.substring(whole.indexOf("/l/"));
    }
}
