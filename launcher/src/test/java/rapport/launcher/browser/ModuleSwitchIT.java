package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.testkit.browser.Browser;

/** An administrator switches a level off and on while somebody works. */
class ModuleSwitchIT {

    @TempDir
    Path folder;

    @Test
    void aLevelLeavesAndReturnsForPeopleAtWork() throws Exception {
        try (SampleProduct sample = SampleProduct.start(folder, List.of("suppliers", "customers"));
                Browser colleague = Browser.open(sample.product().address())) {
            Browser administrator = sample.browser();
            colleague.visit("/sign-in").signIn("admin", SampleProduct.PASSWORD).awaitNoPath("/sign-in");
            colleague.visit("/people").awaitText("Suppliers");

            administrator
                    .visit("/administration/modules")
                    .click("form[action$='/modules/suppliers'] [role=switch]")
                    .awaitText("is off");
            colleague.awaitNoText("Suppliers");
            assertThat(sample.product().get("/suppliers").statusCode()).isNotEqualTo(200);
            assertThat(colleague.visit("/suppliers").text()).doesNotContain("Optik Brandl");
            assertThat(colleague.visit("/customers").text()).contains("Bergmann Pharma");

            administrator
                    .visit("/administration/modules")
                    .click("form[action$='/modules/suppliers'] [role=switch]")
                    .awaitText("is on");
            colleague.visit("/suppliers").awaitText("Optik Brandl");
        }
    }
}
