package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct.Setting;
import rapport.testkit.browser.Browser;

/** Whoever writes a bundle sees what was built anew in the product that runs, and in the page that is open. */
class RebuiltBundleIT {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path tree;

    @Test
    void whatIsBuiltAnewRunsAndIsShown() throws Exception {
        ProductCopy product = ProductCopy.in(tree.resolve("launcher/target/product"));
        Path assembled = product.bundle("rapport.suppliers");
        Path target = Files.createDirectories(tree.resolve("bundles/rapport.suppliers/target"));
        Path built = Files.copy(assembled, target.resolve(assembled.getFileName()));
        Setting setting = new Setting(
                tree.resolve("data"),
                tree.resolve("cache"),
                Map.of("RAPPORT_ADMIN_PASSWORD", PASSWORD),
                Map.of("rapport.home", product.home().toString()));
        try (RunningProduct running = RunningProduct.startBy(
                        "dev", setting, "--own-domain", "ours.example", "--levels", "suppliers");
                Browser browser = Browser.open(running.address())) {
            browser.visit("/sign-in").signIn("admin", PASSWORD).awaitNoPath("/sign-in");
            browser.visitUntil("/suppliers/board", "Sourcing").run("document.body.className += ' before'");
            ProductCopy.rebuild(assembled, built, "Sourcing", "Scouting");
            browser.awaitText("Scouting").awaitCount("body.before", 0);
            assertThat(running.output())
                    .contains("rapport.suppliers was built anew")
                    .doesNotContain("ERROR");
            running.terminate();
        }
    }

    @Test
    void isForWorkTreesAlone() throws Exception {
        ProductCopy product = ProductCopy.in(tree.resolve("installed"));
        Setting setting = new Setting(
                tree.resolve("data"),
                tree.resolve("cache"),
                Map.of(),
                Map.of("rapport.home", product.home().toString()));
        RunningProduct.Ended ended = RunningProduct.run(setting, "dev");
        assertThat(ended.code()).isEqualTo(ExitCode.FAILED.number());
        assertThat(ended.err()).contains("There are no sources around this product");
    }
}
