package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.Program;
import rapport.testkit.browser.Browser;

/** What becomes of promises reaches the Today of whoever has to know while the page is open. */
class PromiseToldIT {

    private static final String TO_CUSTOMER = "Propose dates for the reference visit";
    private static final String FROM_SUPPLIER = "Send the corrective action report";
    private static final String STILL_THERE = "body[data-kept=yes]";

    @TempDir
    static Path folder;

    private static SampleProduct sample;
    private static Program program;

    @BeforeAll
    static void start() throws Exception {
        sample = SampleProduct.start(folder, List.of("team", "suppliers", "customers"));
        program = Program.of(sample.product(), "admin");
    }

    @AfterAll
    static void stop() throws Exception {
        if (sample != null) {
            sample.close();
        }
    }

    @Test
    void aSlipReachesThePageThatIsOpen() throws Exception {
        JsonObject visit = promise(TO_CUSTOMER);
        JsonObject report = promise(FROM_SUPPLIER);
        assertThat(program.send("PUT", "commitments/" + Plot.id(visit) + "/backings/" + Plot.id(report), "{}", "")
                        .statusCode())
                .isEqualTo(200);
        Browser browser = openToday();
        String evidence = "#today a[href='/commitments/" + Plot.id(report) + "']";
        int before = browser.count(evidence);
        expect(report, "2031-03-04");
        browser.awaitCount(evidence, before + 1);
        browser.run("document.querySelectorAll('main details').forEach(one => one.open = true)")
                .awaitText("“" + TO_CUSTOMER + "”, rests on something that comes")
                .awaitText("Promise: " + FROM_SUPPLIER);
        assertThat(browser.has(STILL_THERE)).isTrue();
    }

    @Test
    void aPromiseBetweenColleaguesReachesItToo() throws Exception {
        String me = promise(TO_CUSTOMER).get("by").getAsString();
        String colleague = program.items("people?ours=true").stream()
                .map(one -> "person:" + Plot.id(one))
                .filter(one -> !one.equals(me))
                .findFirst()
                .orElseThrow();
        Browser browser = openToday();
        HttpResponse<String> made = program.send(
                "POST",
                "commitments",
                "{\"what\":\"Lend the big calliper\",\"by\":\"" + me + "\",\"to\":\"" + colleague
                        + "\",\"due\":\"2031-01-01\"}",
                "");
        assertThat(made.statusCode()).isEqualTo(201);
        expect(promise("Lend the big calliper"), "2031-02-01");
        browser.awaitText("“Lend the big calliper” for Jan 1, 2031, and expect it on Feb 1, 2031.");
        assertThat(browser.has(STILL_THERE)).isTrue();
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void inTheListOfDaysOneKeySaysKeptAndAnotherBroken() throws Exception {
        String kept = promise(TO_CUSTOMER).get("by").getAsString();
        String them = promise(TO_CUSTOMER).get("to").getAsString();
        for (String what : List.of("Bring the drawings", "Return the samples")) {
            String body = "{\"what\":\"" + what + "\",\"by\":\"" + kept + "\",\"to\":\"" + them
                    + "\",\"due\":\"2025-01-01\"}";
            assertThat(program.send("POST", "commitments", body, "").statusCode())
                    .isEqualTo(201);
        }
        Browser browser = sample.browser();
        settle(browser, "Bring the drawings", "d", "KEPT");
        settle(browser, "Return the samples", "x", "BROKEN");
    }

    private static void settle(Browser browser, String what, String key, String state) throws Exception {
        String path = "/commitments/" + Plot.id(promise(what));
        browser.visit("/promises")
                .awaitText(what)
                .focus("[data-row] a[href='" + path + "']")
                .keysOnPage(key);
        browser.awaitCount("[data-row] a[href='" + path + "']", 0);
        assertThat(promise(what).get("state").getAsString()).isEqualToIgnoringCase(state);
    }

    private static Browser openToday() {
        return sample.browser().visit("/").awaitText("Bergmann Pharma").run("document.body.dataset.kept = 'yes'");
    }

    private static JsonObject promise(String what) throws Exception {
        return program.items("commitments").stream()
                .filter(one -> one.get("what").getAsString().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static void expect(JsonObject promise, String on) throws Exception {
        String path = "commitments/" + Plot.id(promise) + "/expectation";
        String version = "\"" + promise.get("version").getAsLong() + "\"";
        HttpResponse<String> said = program.send("PUT", path, "{\"on\":\"" + on + "\"}", version);
        assertThat(said.statusCode()).isEqualTo(200);
    }
}
