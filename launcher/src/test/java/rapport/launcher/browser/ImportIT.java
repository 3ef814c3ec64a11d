package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.testkit.browser.Browser;

/** Somebody brings an address book: upload, columns, check, import, result, and once more without change. */
class ImportIT {

    @TempDir
    Path folder;

    @Test
    void takesAnAddressBookInStepByStep() throws Exception {
        Path file = folder.resolve("contacts.csv");
        Files.writeString(file, """
                First Name;Last Name;E-mail Address;Company;Job Title
                Zora;Neumann;zora.neumann@atelier.example;Atelier Neumann;Founder
                Emil;Haas;emil@haas;Haas & Co;Buyer
                Ines;Krüger;ines.krueger@atelier.example;Atelier Neumann;Designer
                """);
        try (SampleProduct sample = SampleProduct.start(folder.resolve("product"), List.of("customers"))) {
            Browser browser = sample.browser();
            upload(browser, file);
            browser.awaitText("This is what would happen");
            assertThat(browser.barriers()).isEmpty();
            browser.press("Import now").awaitText("Import another file");

            browser.visit("/people?q=neumann").awaitText("Zora Neumann").awaitText("Atelier Neumann");

            upload(browser, file);
            browser.awaitText("This is what would happen").press("Import now").awaitText("Import another file");
            assertThat(browser.text()).containsPattern("(?s)New\\s+0|0\\s+New");
        }
    }

    private static void upload(Browser browser, Path file) {
        browser.visit("/import")
                .upload("input[type=file]", file)
                .press("Upload")
                .awaitText("What the columns mean");
        browser.press("Check the file");
    }
}
