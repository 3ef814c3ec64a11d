package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import rapport.launcher.RunningProduct;
import rapport.testkit.browser.Browser;

/** Orders and deliveries as another program writes them, in German and in its own columns, taken in and taken in once more. */
class OrderImportIT {

    @TempDir
    Path folder;

    @Test
    void ordersOfAnotherProgramAreTakenInOnceSomebodyHasSaidWhatItsColumnsMean() throws Exception {
        try (SampleProduct sample = SampleProduct.start(folder, List.of("suppliers"))) {
            Browser browser = sample.browser();
            Path orders = file("bestellungen.csv");
            say(browser, orders, "FACTS:order-lines", "promised", "column.5");
            assertThat(browser.barriers()).isEmpty();
            browser.press("Check the file").awaitText("This is what would happen");
            assertThat(refused(browser))
                    .satisfiesExactly(
                            row -> assertThat(row).startsWith("5 Menge The column is empty"),
                            row -> assertThat(row).startsWith("6 Menge The quantity is a number above 0."),
                            row -> assertThat(row).startsWith("7 Liefertermin “31.02.2026” is not a date."),
                            row -> assertThat(row).startsWith("8 Menge “12,34,5” is not a number."),
                            row -> assertThat(row).startsWith("9 Lieferant There is no relationship “Niemand GmbH”."));
            browser.press("Import now").awaitText("Import another file");
            changesNothingMore(sample.product(), orders, 4);

            Path deliveries = file("wareneingang.csv");
            say(browser, deliveries, "FACTS:deliveries", "arrived", "column.3");
            browser.press("Check the file").awaitText("This is what would happen");
            assertThat(refused(browser))
                    .satisfiesExactly(
                            row -> assertThat(row).startsWith("6 Menge The quantity is a number above 0."),
                            row -> assertThat(row).startsWith("7 Artikel "),
                            row -> assertThat(row).startsWith("8 Wareneingang “gestern” is not a date."));
            browser.press("Import now").awaitText("Import another file");
            changesNothingMore(sample.product(), deliveries, 5);
            browser.visit("/suppliers").follow("Silvana Circuits").awaitPath("/relationships/");
            browser.visit(browser.path() + "/orders").awaitText("Gehäuse, groß").awaitText("1,234.5");
        }
    }

    private static Path file(String name) throws Exception {
        return Path.of(
                Objects.requireNonNull(OrderImportIT.class.getResource(name)).toURI());
    }

    private static void say(Browser browser, Path file, String kind, String meaning, String column) {
        browser.visit("/import")
                .upload("input[type=file]", file)
                .press("Upload")
                .awaitText("What the columns mean")
                .run("document.querySelector('[name=kind]').value = '" + kind + "'")
                .press("Show how the rows are understood");
        browser.find("select[name='" + column + "'] option[value='" + meaning + "']");
        browser.run("document.querySelector(\"[name='" + column + "']\").value = '" + meaning + "'");
    }

    private static List<String> refused(Browser browser) {
        return browser.each("main tbody tr", WebElement::getText);
    }

    /** The terminal knows what was said of the columns. */
    private static void changesNothingMore(RunningProduct product, Path file, int unchanged) throws Exception {
        assertThat(product.run("import", file.toString()).out())
                .contains(" 0 new, 0 completed, " + unchanged + " unchanged");
    }
}
