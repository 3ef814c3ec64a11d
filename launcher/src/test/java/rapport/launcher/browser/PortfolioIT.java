package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.launcher.browser.Plot.id;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import rapport.testkit.browser.Browser;

/** All relationships at a glance: who is cold and who is drifting, by the eye, by the keyboard and as numbers. */
class PortfolioIT {

    private static final int A_QUARTER = 95;

    @TempDir
    Path folder;

    private Plot plot;
    private String mina;

    @BeforeEach
    void begin() throws Exception {
        plot = new Plot(folder);
        String house = id(plot.post("organizations", Map.of("name", "Ours", "ours", true)));
        mina = plot.person("Mina", "Berg", house, "Account lead", true);
    }

    @AfterEach
    void end() throws Exception {
        plot.close();
    }

    @Test
    void whoIsColdAndWhoIsDriftingIsSeenAtAGlance() throws Exception {
        Customer driving = befriend("Drift Marine", "Dora");
        plot.onDay(A_QUARTER);
        delight(driving);
        befriend("Kaltwasser Works", "Kurt");
        Browser browser = plot.onDay(2 * A_QUARTER);
        turn(driving);

        browser.visitUntil("/portfolio", "1 drift,").awaitText("2 relationships");
        assertThat(browser.find(".chart figcaption").getText()).contains("1 are cold, 1 drift");
        assertThat(row(browser, "Drift Marine")).contains("drifting", "−");
        assertThat(row(browser, "Kaltwasser Works")).contains("cold", "3 months ago");
        assertThat(browser.barriers()).isEmpty();

        browser.find(".chart-picture svg");
        browser.focus(".chart-numbers > summary").enter().find(".chart-numbers[open] tbody tr");
        assertThat(browser.find(".chart-numbers table").getText()).contains("Drift Marine", "Kaltwasser Works");
        String csv = String.valueOf(browser.find(".chart-csv").getDomAttribute("href"));
        assertThat(plot.download(csv).lines().skip(1))
                .hasSize(2)
                .anyMatch(line -> line.contains("Drift Marine,customers,") && line.contains(",drifting,"))
                .anyMatch(line -> line.contains("Kaltwasser Works,customers,") && line.contains(",cold,"));

        byKeyboard(browser);
        browser.focus("main .listing tbody a").enter().awaitPath("/relationships/");
        assertThat(browser.path()).isEqualTo("/relationships/" + driving.relationship() + "/health");
        browser.follow("Drift Marine").awaitText("Change stage");
        assertThat(browser.path()).isEqualTo("/relationships/" + driving.relationship());
        assertThat(browser.complaints()).isEmpty();
    }

    /** First those not heard of for longest, then only those who drift. */
    private static void byKeyboard(Browser browser) {
        String order = ".filters details:last-of-type";
        browser.visit("/portfolio").focus(order + " > summary").enter().find(order + "[open] a");
        browser.focus(order + " a[href*='sort=CONTACT']").enter().find(".chip-on[href]");
        browser.awaitText("those not heard of for longest first");
        assertThat(browser.each("main .listing tbody .listing-name > a", WebElement::getText))
                .containsExactly("Kaltwasser Works", "Drift Marine");
        browser.focus(".tabs a[href*='DRIFTING']").enter().awaitText("1 relationship");
        assertThat(browser.each("main .listing tbody .listing-name > a", WebElement::getText))
                .containsExactly("Drift Marine");
        assertThat(browser.barriers()).isEmpty();
    }

    private static String row(Browser browser, String name) {
        return browser.each("main .listing tbody tr", WebElement::getText).stream()
                .filter(text -> text.contains(name))
                .findFirst()
                .orElseThrow();
    }

    private record Customer(String relationship, String person) {}

    /** Somebody with whom it goes well today. */
    private Customer befriend(String name, String given) throws Exception {
        String works = id(plot.post("organizations", Map.of("name", name)));
        String person = plot.person(given, "Lind", works, "Head of operations", false);
        String relationship = id(plot.post(
                "relationships",
                Map.of("level", "customers", "party", "organization:" + works, "stage", "engagement")));
        plot.put(
                "relationships/" + relationship + "/stakeholders/" + person,
                Map.of("role", "decider", "power", 5, "interest", 4, "stance", "CHAMPION"));
        Customer customer = new Customer(relationship, person);
        delight(customer);
        plot.post(
                "growth", Map.of("relationship", relationship, "kind", "RECOMMENDATION", "words", "They told others"));
        return customer;
    }

    private void delight(Customer customer) throws Exception {
        meet(customer, 0.7);
        for (int time = 0; time < 3; time++) {
            read(customer, 5);
        }
    }

    /** What was good is so no longer; we talk all the same. */
    private void turn(Customer customer) throws Exception {
        meet(customer, 0.1);
        for (int time = 0; time < 3; time++) {
            read(customer, 1);
        }
        plot.post(
                "incidents",
                Map.of(
                        "relationship", customer.relationship(),
                        "what", "Station four stood still",
                        "height", "EXECUTIVE",
                        "happenedAt", now(),
                        "raisedBy", customer.person()));
    }

    private void meet(Customer customer, double askedShare) throws Exception {
        String sheet = id(plot.post(
                "meetings",
                Map.of(
                        "relationship", customer.relationship(),
                        "at", now(),
                        "ours", List.of(mina),
                        "people", List.of(customer.person()))));
        plot.put(
                "meetings/" + sheet + "/account",
                Map.of("channel", "IN_PERSON", "learned", "How it goes.", "askedShare", askedShare));
    }

    private void read(Customer customer, int value) throws Exception {
        plot.post(
                "readings",
                Map.of(
                        "relationship",
                        customer.relationship(),
                        "person",
                        customer.person(),
                        "instrument",
                        "SATISFACTION",
                        "value",
                        value));
    }

    private String now() {
        return plot.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
