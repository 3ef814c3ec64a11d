package rapport.launcher.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import rapport.launcher.RunningProduct;
import rapport.launcher.RunningProduct.Setting;
import rapport.launcher.Visitor;
import rapport.testkit.browser.Browser;

/** The product with the sample company and an administrator, and a browser that is signed in. */
final class SampleProduct implements AutoCloseable {

    static final String PASSWORD = "hydrangea under the stairs";

    private final RunningProduct product;
    private final Browser browser;

    private SampleProduct(RunningProduct product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    static SampleProduct start(Path folder, List<String> levels) throws Exception {
        RunningProduct product = RunningProduct.start(
                Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", PASSWORD),
                "--own-domain",
                "ours.example",
                "--sample",
                "--levels",
                String.join(",", levels));
        try {
            Browser browser = Browser.open(product.address());
            browser.visit("/sign-in").signIn("admin", PASSWORD).awaitNoPath("/sign-in");
            return new SampleProduct(product, browser);
        } catch (Throwable skippedOrFailed) {
            product.close();
            throw skippedOrFailed;
        }
    }

    RunningProduct product() {
        return product;
    }

    /** The administrator, without a browser. */
    Visitor visitor() throws IOException, InterruptedException {
        return Visitor.signIn(product.address(), "admin", PASSWORD);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() throws InterruptedException {
        try {
            browser.close();
        } finally {
            product.close();
        }
    }
}
