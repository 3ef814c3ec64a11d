package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.Program;
import rapport.testkit.browser.Browser;

/** A supplier's deliveries come from a file and are judged, a certificate speaks up, both sides rate each other, all in one matrix. */
class SuppliersIT {

    private static final LocalDate PROMISED = LocalDate.now(ZoneOffset.UTC).minusDays(10);

    @TempDir
    static Path folder;

    private static SampleProduct sample;

    @BeforeAll
    static void start() throws Exception {
        sample = SampleProduct.start(folder, List.of("suppliers"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (sample != null) {
            sample.close();
        }
    }

    @Test
    void theSampleShowsWhatASupplierDelivered() throws Exception {
        Browser browser = sample.browser().visit(record("Silvana Circuits") + "/orders");
        browser.awaitText("PO-230").awaitText("% (").awaitText("Sensor boards");
        browser.visit("/suppliers/matrix").awaitText("Strategic");
        browser.visit("/suppliers/expiring").awaitText("ISO 9001");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void aQualityIssueGoesThroughTheLoopAsAConcernOfOurs() throws Exception {
        Browser browser = sample.browser().visit(record("Silvana Circuits") + "/orders");
        browser.press("Report a quality issue").find("#dialog [name='words']");
        browser.type("[name='words']", "Five boards of PO-229 came without conformal coating.");
        assertThat(browser.barriers()).isEmpty();
        browser.save().awaitText("Our concern is taken down.");
        browser.visit("/concerns").awaitText("A concern of ours").awaitText("without conformal coating");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void deliveriesAreTakenInFromAFileAndJudgedByAWindowThatCanBeCorrected() throws Exception {
        Browser browser = sample.browser();
        String supplier = record("Lumen Displays");
        order(supplier, "Panels", 10);
        order(supplier, "Frames", 4);
        Path file = folder.resolve("deliveries.csv");
        Files.writeString(
                file,
                "rapport deliveries id,relationship,order,item,arrived,quantity\n"
                        + row("D-1", "Panels", PROMISED.minusDays(2), 10)
                        + row("D-2", "Frames", PROMISED.plusDays(2), 4)
                        + row("D-3", "Mirrors", PROMISED, 1));
        browser.visit("/import").upload("input[type=file]", file).press("Upload");
        browser.awaitText("How the first rows are understood").press("Check the file");
        browser.awaitText("This is what would happen").awaitText("no such line of an order");
        browser.press("Import now").awaitText("Import another file");
        browser.visit(supplier + "/orders").awaitText("50 % (1 of 2 lines").awaitText("Missed");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("orders-of-a-supplier");

        browser.visit("/administration/settings/rapport.suppliers").type("[name='days.late']", "3");
        browser.click("main form .button-primary").awaitPath("/administration/settings");
        browser.visitUntil(supplier + "/orders", "100 % (2 of 2 lines");
    }

    @Test
    void aCertificateThatRunsOutIsOnToday() {
        Browser browser = sample.browser();
        String supplier = record("Optik Brandl");
        browser.visit(supplier + "/papers/new").type("[name='name']", "ISO 9001");
        choose("kind", "CERTIFICATE");
        choose("expires", LocalDate.now(ZoneOffset.UTC).plusDays(20).toString());
        browser.click("main form .button-primary").awaitPath(supplier);
        browser.visitUntil("/", "“ISO 9001” of Optik Brandl runs out on");
        browser.visit("/suppliers/expiring").awaitText("ISO 9001");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void theyRateUsByLinkAndBothCurvesStandOnOneChart() {
        Browser browser = sample.browser();
        String supplier = record("Optik Brandl");
        browser.visit(supplier + "/check-ups/link").find("[name='questionnaire']");
        choose("questionnaire", "supplier-scorecard");
        browser.clickOn("form .button-primary");
        String link = String.valueOf(browser.find("[data-issued]").getDomAttribute("href"));
        browser.visit(link).awaitText("Do we treat your people with respect?");
        assertThat(browser.barriers()).isEmpty();
        browser.clickOn("[name='forecast'][value='2']").clickOn("[name='respect'][value='5']");
        browser.press("Send your answers").awaitText("Thank you");
        browser.visit(supplier)
                .awaitText("Go to bat for us")
                .press("Working together")
                .awaitText("Rating both ways");
        browser.awaitText("They of us").awaitText("We of them");
        browser.picture("supplier-rated-both-ways");
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void allSuppliersStandInTheMatrix() {
        Browser browser = sample.browser();
        String supplier = record("Silvana Circuits");
        browser.visit(supplier + "/assessments/new").type("[name='basis']", "Only one maker of these boards");
        choose("impact", "5");
        choose("risk", "4");
        browser.click("main form .button-primary").awaitPath(supplier);
        browser.visit("/suppliers/matrix").awaitText("Strategic").awaitText("unknown");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("supplier-matrix");
        browser.resize(390, 844).visit("/suppliers/matrix").awaitText("Strategic");
        assertThat(browser.scrollsSideways()).isFalse();
        browser.picture("supplier-matrix-390");
        browser.resize(1440, 900);
    }

    private static String record(String name) {
        return sample.browser()
                .visit("/suppliers")
                .follow(name)
                .awaitPath("/relationships/")
                .path();
    }

    private static void choose(String field, String value) {
        sample.browser().run("document.querySelector(\"[name='" + field + "']\").value = '" + value + "'");
    }

    private static void order(String supplier, String item, int quantity) throws Exception {
        String line = "{\"relationship\":\"" + supplier.substring("/relationships/".length())
                + "\",\"order\":\"PO-77\",\"item\":\"" + item + "\",\"quantity\":" + quantity + ",\"promised\":\""
                + PROMISED + "\"}";
        assertThat(Program.of(sample.product(), "admin")
                        .send("POST", "suppliers/order-lines", line, "")
                        .statusCode())
                .isEqualTo(201);
    }

    private static String row(String id, String item, LocalDate arrived, int quantity) {
        return id + ",suppliers: Lumen Displays,PO-77," + item + "," + arrived + "," + quantity + "\n";
    }
}
