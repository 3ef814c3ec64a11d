package rapport.launcher.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.console.api.Page;
import rapport.launcher.module.broken.TornPage;
import rapport.testkit.browser.Browser;

/** An administrator brings a module in by the console, reads the plan, does it, and takes it back. */
class ModuleConsoleIT {

    @TempDir
    Path folder;

    @Test
    void fromTheArchiveToThePlanToTheChangeAndBack() throws Exception {
        try (ModuleDesk desk = ModuleDesk.open(folder);
                Browser browser = Browser.open(desk.product().address())) {
            SigningKey publisher = SigningKey.of("Charity", folder.resolve("keys"));
            Path archive =
                    publisher.sign(TestModule.shipped("customers", "7.0.0").archive(folder));
            browser.visit("/sign-in").signIn("admin", ModuleDesk.PASSWORD).awaitNoPath("/sign-in");

            browser.visit("/administration/modules").press("Bring in or take back");
            bring(browser, archive).awaitText("whose key is not trusted here");

            browser.visit("/administration/module-keys")
                    .awaitInSight("[name=certificate]", true)
                    .type("[name=certificate]", Files.readString(publisher.certificate()))
                    .press("Trust it")
                    .awaitText("CN=Charity");

            bring(browser.visit("/administration/module-changes"), archive)
                    .awaitPath("/administration/module-changes/plan");
            browser.awaitText("customers 0.1.0-SNAPSHOT → 7.0.0").awaitText("Updated");
            assertThat(browser.barriers()).isEmpty();
            browser.type("[name=why]", "They asked for milder gates")
                    .press("Do it")
                    .awaitText("Done");
            assertThat(browser.visit("/administration/modules/customers").text())
                    .contains("7.0.0");

            browser.visit("/administration/module-changes").press("Take back").awaitText("Take back: customers");
            browser.resize(390, 844);
            assertThat(browser.scrollsSideways()).isFalse();
            browser.type("[name=why]", "Too mild").press("Do it").awaitText("Taken back");
            assertThat(browser.visit("/administration/modules/customers").text())
                    .doesNotContain("7.0.0");
        }
    }

    @Test
    void severalArchivesAreOnePlan() throws Exception {
        try (ModuleDesk desk = ModuleDesk.open(folder);
                Browser browser = Browser.open(desk.product().address())) {
            Path customers = desk.signed(TestModule.shipped("customers", "7.0.0"));
            Path suppliers = desk.signed(TestModule.shipped("suppliers", "7.0.0"));
            browser.visit("/sign-in").signIn("admin", ModuleDesk.PASSWORD).awaitNoPath("/sign-in");
            bring(browser.visit("/administration/module-changes"), customers, suppliers)
                    .awaitText("customers 0.1.0-SNAPSHOT → 7.0.0, suppliers 0.1.0-SNAPSHOT → 7.0.0");
            browser.type("[name=why]", "Both at once").press("Do it").awaitText("Done");
            browser.visit("/administration/module-changes").press("Take back").awaitText("Take back: customers");
            browser.type("[name=why]", "Neither").press("Do it").awaitText("Taken back");
            assertThat(desk.done("list")).contains("customers 0.1.0-SNAPSHOT runs", "suppliers 0.1.0-SNAPSHOT runs");
        }
    }

    @Test
    void whatDoesNotWorkIsTakenBackAndSaysWhy() throws Exception {
        try (ModuleDesk desk = ModuleDesk.open(folder);
                Browser browser = Browser.open(desk.product().address())) {
            Path archive = desk.signed(TestModule.of("torn", "1.0.0", Map.of(TornPage.class, Page.class)));
            browser.visit("/sign-in").signIn("admin", ModuleDesk.PASSWORD).awaitNoPath("/sign-in");
            bring(browser.visit("/administration/module-changes"), archive).awaitText("Page /torn/tornpage");
            browser.type("[name=why]", "To see").press("Do it").awaitText("does not answer");
            browser.visit("/administration/module-changes").awaitText("Did not go well, taken back");
        }
    }

    private static Browser bring(Browser browser, Path... archives) {
        return browser.upload("[name=archive]", archives).press("Show the plan");
    }
}
