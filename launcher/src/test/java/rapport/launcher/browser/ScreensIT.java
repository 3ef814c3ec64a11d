package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import rapport.testkit.browser.Browser;

/** Every screen with the sample company: nobody is shut out, nothing scrolls sideways, and the fingers know the way. */
class ScreensIT {

    private static final Map<String, String> SCREENS = Map.ofEntries(
            Map.entry("today", "/"),
            Map.entry("people", "/people"),
            Map.entry("everybodys-day", "/?for=everybody"),
            Map.entry("nobody-found", "/people?q=nobodyatall"),
            Map.entry("person-new", "/people/new"),
            Map.entry("organization-new", "/organizations/new"),
            Map.entry("organizations", "/organizations"),
            Map.entry("customers", "/customers"),
            Map.entry("customers-board", "/customers/board"),
            Map.entry("customer-new", "/customers/begin"),
            Map.entry("check-ups", "/check-ups"),
            Map.entry("check-up-drafts", "/check-ups?show=drafts"),
            Map.entry("first-calls", "/first-calls"),
            Map.entry("growth", "/growth"),
            Map.entry("team", "/team"),
            Map.entry("pulses", "/team/pulses"),
            Map.entry("pulse-new", "/team/pulses/new"),
            Map.entry("requirements", "/team/requirements"),
            Map.entry("requirements-mine", "/team/requirements?show=mine"),
            Map.entry("silos", "/team/silos"),
            Map.entry("talks", "/team/talks"),
            Map.entry("thanks", "/team/recognitions"),
            Map.entry("thanks-new", "/team/recognitions/new"),
            Map.entry("departments", "/team/departments"),
            Map.entry("internal-customers", "/team/servings"),
            Map.entry("internal-customer-new", "/team/servings/new"),
            Map.entry("suppliers-board", "/suppliers/board"),
            Map.entry("capture", "/capture"),
            Map.entry("concerns", "/concerns"),
            Map.entry("concerns-list", "/concerns/list"),
            Map.entry("follow-ups", "/follow-ups"),
            Map.entry("follow-ups-coming", "/follow-ups?view=coming"),
            Map.entry("meetings", "/meetings"),
            Map.entry("promises", "/promises"),
            Map.entry("promises-owed-to-us", "/promises?by=them"),
            Map.entry("promise-new", "/promises/new"),
            Map.entry("feedback", "/feedback"),
            Map.entry("supplier-matrix", "/suppliers/matrix"),
            Map.entry("supplier-papers", "/suppliers/expiring"),
            Map.entry("iso-44001", "/iso-44001"),
            Map.entry("portfolio", "/portfolio"),
            Map.entry("health-trial", "/portfolio/trial"),
            Map.entry("climate-trial", "/climates/trial"),
            Map.entry("surveys", "/surveys"),
            Map.entry("survey-new", "/surveys/new?preview=true"),
            Map.entry("search", "/palette?q=berg"),
            Map.entry("keys", "/keys"),
            Map.entry("token-new", "/account/tokens"),
            Map.entry("sample", "/administration/sample"),
            Map.entry("setting", "/administration/settings/rapport.customers"),
            Map.entry("account-new", "/administration/accounts/new"),
            Map.entry("import", "/import"),
            Map.entry("account", "/account"),
            Map.entry("modules", "/administration/modules"),
            Map.entry("module", "/administration/modules/customers"),
            Map.entry("module-changes", "/administration/module-changes"),
            Map.entry("module-keys", "/administration/module-keys"),
            Map.entry("bundle", "/administration/modules/base/rapport.directory"),
            Map.entry("settings", "/administration/settings"),
            Map.entry("accounts", "/administration/accounts"),
            Map.entry("mail", "/mail"),
            Map.entry("mail-unsubscribed", "/mail/unsubscriptions"),
            Map.entry("journal", "/administration/journal"));

    private record Opened(String name, String path, String by, String shows) {}

    private static final List<Opened> OPENED = List.of(
            new Opened("menu-of-a-need", "/", ".need .menu > summary", ".need .menu[open] .button"),
            new Opened("why", "/", ".need-evidence > summary", ".need-evidence[open]"),
            new Opened("person-menu", "/", ".person > summary", ".person[open] .button"),
            new Opened("note-a-contact", "/", ".capture", "dialog[open] form"),
            new Opened("palette-open", "/", ".seek", "#palette[open] .found"),
            new Opened("filter", "/customers", ".filters summary", ".filters [open] .button"),
            new Opened("columns", "/customers", "#columns > summary", "#columns[open] [name=column]"),
            new Opened("chosen-rows", "/customers", "tbody .listing-tick input", ".listing-ticked .listing-bulk"),
            new Opened("card-menu", "/customers/board", ".card .menu > summary", ".card .menu[open] .button"));

    @TempDir
    static Path folder;

    /** What stands behind the lists, by names and paths that only the running product knows. */
    private static final Map<String, String> BEHIND = new LinkedHashMap<>();

    private static SampleProduct sample;

    @BeforeAll
    static void start() throws Exception {
        sample = SampleProduct.start(folder, List.of("team", "suppliers", "customers"));
        BEHIND.putAll(LoopScreens.of(sample.product()));
        BEHIND.putAll(SupplierScreens.of(sample.product()));
        BEHIND.putAll(TeamScreens.of(sample.product()));
    }

    @AfterAll
    static void stop() throws Exception {
        if (sample != null) {
            sample.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1440,light", "1440,dark", "390,light", "390,dark"})
    void nobodyIsShutOut(int width, String scheme) {
        Browser browser =
                sample.browser().resize(width, width < 600 ? 844 : 900).prefer(scheme);
        SCREENS.forEach((name, path) -> look(browser.visit(path), name, width, scheme));
        BEHIND.forEach((name, path) -> look(browser.visit(path), name, width, scheme));
        if (width < 600) {
            look(browser.visit("/navigation"), "places", width, scheme);
        }
        browser.visit("/customers").click(".listing tbody a");
        look(browser.awaitPath("/relationships/"), "relationship", width, scheme);
        String relationship = browser.path();
        look(browser.visit(relationship + "/temperature"), "temperature", width, scheme);
        look(browser.visit(relationship + "/temperature/question"), "temperature-question", width, scheme);
        String asked = relationship.substring("/relationships/".length());
        look(browser.visit("/readings/new?relationship=" + asked), "take", width, scheme);
        look(browser.visit("/readings/new?guess-first=true&relationship=" + asked), "guess", width, scheme);
        browser.visit("/promises").follow("Ship the second series of probes");
        look(browser.awaitPath("/commitments/"), "promise", width, scheme);
        String promise = browser.path();
        look(browser.visit(promise + "/expectation"), "promise-expectation", width, scheme);
        look(browser.visit(promise + "/backings"), "promise-backing", width, scheme);
        lookAtTheTeam(browser, relationship, width, scheme);
        browser.visit("/organizations").click(".listing tbody a");
        look(browser.awaitPath("/organizations/"), "organization", width, scheme);
        browser.visit("/people?q=Karim").click(".listing tbody a");
        look(browser.awaitPath("/people/"), "person", width, scheme);
        String person = browser.path();
        String tie = String.valueOf(browser.find("a[href^='/ties/']").getDomAttribute("href"));
        look(browser.visit(person + "/edit"), "person-edit", width, scheme);
        look(browser.visit(tie), "tie", width, scheme);
        lookAtALink(browser, asked, person.substring("/people/".length()), width + "-" + scheme);
        browser.resize(1440, 900).prefer("light");
    }

    private static void lookAtTheTeam(Browser browser, String relationship, int width, String scheme) {
        look(browser.visit(relationship + "/stakeholders"), "stakeholders", width, scheme);
        look(browser.visit(relationship + "/stakeholders/new"), "stakeholders-met", width, scheme);
        browser.visit("/team/departments").click(".listing tbody a");
        look(browser.awaitPath("/team/departments/"), "department", width, scheme);
        browser.visit("/people?q=Hannah").click(".listing tbody a");
        String colleague = browser.awaitPath("/people/").path().substring("/people/".length());
        look(browser.visit("/team/talks/" + colleague), "talk", width, scheme);
        look(browser.visit("/team/recognitions/new?receiver=" + colleague), "thanks-to", width, scheme);
    }

    /** What a colleague sees who makes a private link, and what the person sees who gets it. */
    private static void lookAtALink(Browser browser, String relationship, String person, String how) {
        browser.visit("/links/new?purpose=reading&subject=" + relationship + "&relationship=" + relationship
                + "&person=" + person);
        lookAt(browser, "link-new-" + how);
        browser.press("Make the link").find("[data-copy]");
        lookAt(browser, "link-made-" + how);
        String link = String.valueOf(browser.find("#link").getDomProperty("value"));
        browser.visit(link.substring(link.indexOf("/l/"))).find("main form");
        lookAt(browser, "link-" + how);
    }

    /** What opens on a page, by what it is opened with and what then stands there. */
    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void nobodyIsShutOutOfWhatOpens(String scheme) {
        Browser browser = sample.browser().prefer(scheme);
        OPENED.forEach(opened -> {
            browser.visit(opened.path()).clickOn(opened.by()).find(opened.shows());
            look(browser, opened.name(), 1440, scheme);
        });
        browser.prefer("light");
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void nobodyIsShutOutWhereSomethingIsNotThere(String scheme) {
        Browser browser = sample.browser().prefer(scheme).visit("/nowhere").awaitText("There is nothing here");
        assertThat(browser.barriers()).isEmpty();
        browser.visit("/people/new").type("[name='mails[0]']", "no mail").press("Save");
        browser.find("[aria-invalid=true]");
        assertThat(browser.barriers()).isEmpty();
        browser.complaints();
        browser.prefer("light");
    }

    @Test
    void theFocusReturnsToWhatOpenedADialog() {
        Browser browser = sample.browser().visit("/");
        for (String opener : List.of(".capture", ".need [data-key=L]", ".seek")) {
            browser.focus(opener).enter().find("dialog[open] :focus");
            browser.keys(Keys.ESCAPE).find(opener + ":focus");
        }
    }

    @Test
    void fingersFindWhatTheyTouch() {
        Browser browser = sample.browser().resize(390, 844).touch(true);
        try {
            List<String> paths = new ArrayList<>(BEHIND.values());
            paths.addAll(List.of("/", "/people", "/customers", "/customers/board", "/capture", "/account"));
            for (String path : paths) {
                assertThat(browser.visit(path).scrutiny().tooSmallForFingers())
                        .as(path)
                        .isEmpty();
            }
        } finally {
            browser.touch(false).resize(1440, 900);
        }
    }

    @Test
    void nothingIsLostWhereEverythingIsTwiceAsLarge() {
        Browser browser = sample.browser().resize(720, 450);
        for (String path : List.of("/", "/people", "/customers", "/customers/board", "/administration/modules")) {
            assertThat(browser.visit(path).scrollsSideways()).as(path).isFalse();
        }
        browser.resize(1440, 900);
    }

    private static void look(Browser browser, String name, int width, String scheme) {
        lookAt(browser, name + "-" + width + "-" + scheme);
    }

    private static void lookAt(Browser browser, String name) {
        browser.picture(name);
        assertThat(browser.barriers()).as(name).isEmpty();
        assertThat(browser.scrollsSideways()).as(name).isFalse();
        assertThat(browser.complaints()).as(name).isEmpty();
    }

    @Test
    void keysLeadFromPageToPage() {
        Browser browser = sample.browser().visit("/");
        browser.keysOnPage("g", "p").awaitPath("/people");
        browser.keysOnPage("/")
                .type("[type=search], [role=combobox]", "Bergmann")
                .awaitText("Bergmann Pharma");
        browser.keys(Keys.ESCAPE);
        browser.visit("/").keysOnPage("n").awaitText("Note a contact");
        browser.keys(Keys.ESCAPE);
    }

    @Test
    void whoWritesOnBeforeTheDialogIsThereIsHeard() {
        Browser browser = sample.browser().visit("/account");
        browser.keysOnPage("nQuinn").awaitText("Sarah Quinn");
        assertThat(browser.path()).isEqualTo("/account");
        browser.keys(Keys.ESCAPE);
    }

    @Test
    void aFirstVisitIsLight() {
        Browser browser = sample.browser();
        SCREENS.forEach((name, path) ->
                assertThat(browser.bytesOfAFirstVisit(path)).as(name).isLessThan(100 * 1024L));
        browser.visit("/customers").click(".listing tbody a").awaitPath("/relationships/");
        assertThat(browser.bytesOfAFirstVisit(browser.path())).isLessThan(100 * 1024L);
    }

    @Test
    void speaksGermanToThoseWhoReadGerman() {
        Browser browser = sample.browser().visit("/account");
        WebElement language = browser.find("main [name=language]");
        language.sendKeys("Deutsch");
        browser.click("main form .button").visit("/").awaitText("Heute").awaitText("Personen");
        browser.visit("/account").find("main [name=language]").sendKeys("English");
        browser.click("main form .button").visit("/").awaitText("Today");
    }
}
