package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import rapport.testkit.browser.Browser;

/** What people do in lists: choose columns, change a cell by the keyboard, do something to many at once, and take it back. */
class ListsIT {

    private static final String SAVE = Keys.chord(Keys.CONTROL, Keys.ENTER);

    @TempDir
    static Path folder;

    private static SampleProduct sample;

    private Browser browser;

    @BeforeAll
    static void start() throws Exception {
        sample = SampleProduct.start(folder, List.of("customers"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (sample != null) {
            sample.close();
        }
    }

    @BeforeEach
    void sitDown() {
        browser = sample.browser();
    }

    private static String headings(Browser browser) {
        return browser.find(".listing thead").getText();
    }

    @Test
    void choosesColumnsAndFindsThemAgainInAnotherBrowser() {
        browser.visit("/people").click("#columns > summary").find("#columns[open] [name=column]");
        assertThat(browser.barriers()).isEmpty();
        browser.click("#columns [value=mail]").click("#columns [value=phone]").click("#columns .button-primary");
        browser.awaitText("The list shows these columns").awaitText("Phone").awaitNoText("@bergmann-pharma.example");
        assertThat(headings(browser.visit("/").visit("/people")))
                .contains("Phone")
                .doesNotContain("Mail");
        try (Browser other = Browser.open(sample.product().address())) {
            other.visit("/sign-in").signIn("admin", SampleProduct.PASSWORD).awaitNoPath("/sign-in");
            assertThat(headings(other.visit("/people"))).contains("Phone").doesNotContain("Mail");
        }
        browser.click("#columns > summary").click("#columns [name=usual]").awaitText("@bergmann-pharma.example");
    }

    @Test
    void changesACellByTheKeyboardAlone() {
        browser.visit("/people").keysOnPage("j", "j", "e").find("[data-cell-form] [name=title]:focus");
        assertThat(browser.barriers()).isEmpty();
        browser.keys("Keeper of the keys", Keys.ENTER).awaitText("is saved.").awaitText("Keeper of the keys");
        browser.find("[data-cell=title]:focus");
        browser.keysOnPage("e").find("[data-cell-form] [name=title]:focus");
        browser.keys("Nobody", Keys.ESCAPE).find("[data-cell=title]:focus");
        assertThat(browser.text()).contains("Keeper of the keys").doesNotContain("Nobody");
        browser.click(".toast-undo").awaitText("Everything is as it was.").awaitNoText("Keeper of the keys");
    }

    @Test
    void saysInTheCellWhatIsWrongWithIt() {
        browser.visit("/organizations").keysOnPage("j", "e").find("[data-cell-form] [name=domains]:focus");
        browser.keys(Keys.ESCAPE).find("[data-cell=domains]:focus");
        browser.keys(Keys.ENTER).find("[data-cell-form] [name=domains]:focus");
        browser.keys("no domain at all", SAVE).find("[data-cell-form] [aria-invalid=true]:focus");
        assertThat(browser.barriers()).isEmpty();
        browser.keys(Keys.ESCAPE).find("[data-cell=domains]:focus");
        assertThat(browser.text()).doesNotContain("no domain at all");
    }

    @Test
    void tagsManyAndTakesItBack() {
        tick("/people", "Chiara Bianchi", "Liam Byrne").awaitText("2 chosen");
        browser.click("[formaction='/people/bulk/tagging']").find("dialog[open] [name=tag]:focus");
        assertThat(browser.barriers()).isEmpty();
        browser.keys("Steering", SAVE).awaitText("2 people tagged.").awaitText("Steering");
        browser.click(".toast-undo").awaitText("Everything is as it was.").awaitNoText("Steering");
    }

    @Test
    void deletesManyAndBringsThemBack() {
        tick("/people", "Chiara Bianchi", "Liam Byrne").click("[formaction='/people/bulk/deletion']");
        browser.awaitText("2 people deleted.").awaitNoText("Chiara Bianchi").awaitNoText("Liam Byrne");
        browser.click(".toast-undo").awaitText("Chiara Bianchi").awaitText("Liam Byrne");
    }

    @Test
    void movesManyToAStageThatAsksForSomething() {
        tick("/customers", "Clinica Aurora", "Kestrel Aviation").click("[formaction='/customers/bulk/stage']");
        browser.find("dialog[open] select").sendKeys("Engagement", SAVE);
        browser.find("dialog[open] .notice-serious");
        assertThat(browser.barriers()).isEmpty();
        browser.type("dialog[open] [name=override]", "Both signed");
        browser.click("dialog[open] .button-primary")
                .awaitText("2 customers moved.")
                .awaitNoText("Courting");
        browser.click(".toast-undo").awaitText("Everything is as it was.").awaitText("Courting");
    }

    @Test
    void givesACustomerAnotherOwnerInItsCell() {
        browser.visit("/customers").keysOnPage("j").find("[data-open]:focus");
        browser.keys(Keys.TAB, Keys.TAB, Keys.TAB, Keys.ENTER).find("[data-cell-form] [role=combobox]:focus");
        browser.keys("Aylin").find("[role=listbox] [role=option]");
        assertThat(browser.barriers()).isEmpty();
        browser.keys(Keys.ENTER).keys(SAVE).awaitText("is saved.").find("[data-cell=owner]:focus");
        assertThat(browser.find("tr:has([data-cell=owner]:focus)").getText()).contains("Aylin Demir");
        browser.click(".toast-undo").awaitText("Everything is as it was.");
    }

    @Test
    void keepsAViewAsATabRenamesItAndBringsItBack() {
        browser.visit("/people?ours=true&sort=-name").press("Save view").find("dialog[open] [name=name]:focus");
        assertThat(browser.barriers()).isEmpty();
        browser.keys("Colleagues", SAVE).awaitText("“Colleagues” is a tab from now on.");
        assertThat(browser.find(".tabs [aria-current]").getText()).isEqualTo("Colleagues");
        assertThat(browser.barriers()).isEmpty();

        browser.click("#columns > summary").click("#columns [value=birthday]").click("#columns .button-primary");
        browser.awaitText("The list shows these columns").awaitText("Birthday");
        assertThat(browser.visit("/people").text()).contains("Colleagues").doesNotContain("Birthday");
        browser.follow("Colleagues").awaitText("Birthday").find(".filters .chip-on");

        browser.click(".views-acts summary").press("Rename").find("dialog[open] [name=name]:focus");
        browser.type("dialog[open] [name=name]", "Our own").enter().awaitText("The view is called “Our own” now.");
        browser.visit("/people").follow("Our own").find(".filters .chip-on");
        browser.click(".filters .chip-on").find(".views-acts summary");
        browser.click(".views-acts summary").press("Save changes").awaitText("“Our own” shows the list as it is now.");
        browser.visit("/people").follow("Our own").awaitNoText("Save view");
        assertThat(browser.has(".filters .chip-on")).isFalse();

        browser.click(".views-acts summary").press("Delete view").awaitText("“Our own” is deleted.");
        assertThat(browser.find(".tabs [aria-current]").getText()).isEqualTo("All");
        browser.click(".toast-undo")
                .awaitText("“Our own” is back.")
                .follow("Our own")
                .awaitText("Birthday");
    }

    @Test
    void keepsViewsOfALevelBesideItsTabsAlsoOnAPhoneAndWithoutScript() {
        browser.resize(390, 800).scripts(false);
        try {
            browser.visit("/customers?stage=courting").click("[aria-label='Save view'], .views-acts .button");
            browser.type("main [name=name]", "First talks").enter().awaitText("“First talks” is a tab from now on.");
            assertThat(browser.find(".tabs [aria-current]").getText()).isEqualTo("First talks");
            assertThat(browser.scrollsSideways()).isFalse();
            assertThat(browser.visit("/customers/board").text()).contains("First talks");
            browser.follow("First talks").click(".views-acts summary").press("Delete view");
            browser.awaitText("“First talks” is deleted.").click(".toast-undo");
            browser.awaitText("“First talks” is back.");
        } finally {
            browser.scripts(true).resize(1440, 900);
        }
    }

    @Test
    void doesAllOfItWithoutScript() {
        browser.scripts(false);
        try {
            browser.visit("/people?q=Bianchi");
            browser.visit(String.valueOf(browser.find("[data-cell=title]").getDomAttribute("href")));
            browser.type("[name=title]", "Director of rails").enter().awaitText("is saved.");
            assertThat(browser.path()).isEqualTo("/people");
            browser.awaitText("Director of rails").click(".toast-undo").awaitText("Everything is as it was.");
            tick("/people?q=Bianchi", "Chiara Bianchi").click("[formaction='/people/bulk/tagging']");
            browser.type("main [name=tag]", "Steering").enter().awaitText("1 person tagged.");
            browser.click(".toast-undo").awaitText("Everything is as it was.");
        } finally {
            browser.scripts(true);
        }
    }

    private Browser tick(String list, String... names) {
        browser.visit(list);
        for (String name : names) {
            browser.click("[aria-label='Choose " + name + "']");
        }
        return browser;
    }
}
