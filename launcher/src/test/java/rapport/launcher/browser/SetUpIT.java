package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct;
import rapport.launcher.RunningProduct.Setting;
import rapport.testkit.browser.Browser;

/** A newcomer's first visit: the one-time link, the set-up, an empty Today that says what to do, and the way back in. */
class SetUpIT {

    private static final Pattern LINK = Pattern.compile("(http://\\S+/set-up\\?key=\\S+)");

    @TempDir
    Path folder;

    @Test
    void leadsFromTheLinkOnTheTerminalToAnEmptyProductAndBackInAfterARestart() throws Exception {
        Setting setting = Setting.in(folder);
        try (RunningProduct product = RunningProduct.start(setting);
                Browser browser = Browser.open(product.address())) {
            assertThat(product.get("/people").headers().firstValue("Location")).hasValue("/set-up");

            browser.visit(path(link(product)));
            assertThat(browser.barriers()).isEmpty();
            browser.type("[name=name]", "Ada Brandt")
                    .type("[name=mail]", "ada@ours.example")
                    .type("[name=password]", "hydrangea under the stairs")
                    .type("[name=organization]", "Ours Ltd")
                    .type("[name=domains]", "ours.example");
            if (!browser.find("[name=level][value=customers]").isSelected()) {
                browser.click("[name=level][value=customers]");
            }
            if (browser.find("[name=level][value=suppliers]").isSelected()) {
                browser.click("[name=level][value=suppliers]");
            }
            browser.click("[name=start][value=empty]")
                    .click("main .button-primary")
                    .awaitText("Ada");

            browser.visit("/customers");
            assertThat(browser.title()).contains("Customers");
            assertThat(browser.barriers()).isEmpty();
            assertThat(product.get("/set-up").statusCode())
                    .as("the set-up is over")
                    .isNotEqualTo(200);
            product.terminate();
        }
        try (RunningProduct product = RunningProduct.start(setting);
                Browser browser = Browser.open(product.address())) {
            browser.visit("/customers").awaitPath("/sign-in");
            browser.signIn("ada@ours.example", "hydrangea under the stairs").awaitPath("/customers");
        }
    }

    private static String link(RunningProduct product) {
        Matcher link = LINK.matcher(product.output());
        assertThat(link.find()).as(product.output()).isTrue();
        return link.group(1);
    }

    private static String path(String link) {
        URI uri = URI.create(link);
        return uri.getPath() + "?" + uri.getQuery();
    }
}
