package rapport.launcher;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct.Setting;
import rapport.launcher.faulty.BrokenPage;
import rapport.launcher.faulty.EndlessNavigation;
import rapport.launcher.faulty.SilentPage;

/** Whatever a bundle contributes may throw, hang or answer nonsense: people go on working, and the modules page tells. */
class FaultyContributionsIT {

    private static final int OFTEN_ENOUGH = 5;
    private static final int PATIENCE_SECONDS = 120;
    private static final Pattern FIRST_PERSON = Pattern.compile("href=\"(/people/[0-9a-f-]{36})\"");

    /** What happened, and where, of everything that fails. */
    private static final List<String> TOLD = List.of(
            "The level SilentLevel gave no answer where one is needed.",
            "The level WrongLevel broke off with IllegalArgumentException: a level without a stage, at WrongLevel.describe (",
            "The rule SilentRule gave no answer where one is needed.",
            "The rule WrongRule broke off with",
            "The entry SilentNavigation in the navigation gave no answer where one is needed.",
            "The entry WrongNavigation in the navigation broke off with IllegalArgumentException",
            "The entry EndlessNavigation in the navigation took longer than 10 s and was interrupted.",
            "The page SilentPage gave no answer where one is needed.",
            "The page BrokenPage broke off with IllegalStateException: the page is torn, at BrokenPage.show (BrokenPage.java:",
            "The panel PlacelessPanel broke off with IllegalStateException: which order, at PlacelessPanel.order (",
            "The panel WrongPanel broke off with",
            "The search SilentFinder gave no answer where one is needed.",
            "The search WrongFinder broke off with IllegalArgumentException: no such word, at WrongFinder.find (",
            "The part SilentResource of the API gave no answer where one is needed.",
            "The part BrokenResource of the API broke off with IllegalStateException: the resource is torn, at");

    @TempDir
    Path folder;

    @Test
    void harmOnlyThemselvesAndAreReportedAndSwitchedOff() throws Exception {
        Setting setting = Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", "correct horse battery");
        Setting faulty = new Setting(
                setting.data(),
                setting.cache(),
                setting.environment(),
                Map.of(
                        "rapport.home",
                        FaultyProduct.in(folder.resolve("product")).toString(),
                        "rapport.features",
                        "customers,faulty"));
        try (RunningProduct product =
                RunningProduct.start(faulty, "--sample", "--own-domain", "ours.example", "--levels", "customers")) {
            Visitor admin = Visitor.signIn(product.address(), "admin", "correct horse battery");
            for (int time = 0; time < OFTEN_ENOUGH; time++) {
                workOn(admin);
                breakThings(admin, product);
            }
            workOn(admin);
            awaitReported(admin);
            for (Class<?> each : List.of(BrokenPage.class, SilentPage.class, EndlessNavigation.class)) {
                assertThat(product.output()).containsPattern(each.getSimpleName() + ".*it is switched off now");
            }
        }
    }

    /** Rules are asked beside the work of people, once the sample company has relationships. */
    private static void awaitReported(Visitor admin) throws Exception {
        Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
        String modules;
        List<String> missing;
        do {
            modules = admin.get("/administration/modules").body();
            missing = TOLD.stream().filter(not(modules::contains)).toList();
        } while (!missing.isEmpty() && Instant.now().isBefore(end));
        assertThat(missing).as(modules).isEmpty();
        assertThat(modules).contains("Faulty", "so it is switched off", "Let it in again");
        admin.read("de");
        String told = admin.get("/administration/modules").body();
        admin.read("en");
        assertThat(told)
                .contains(
                        "Die Seite BrokenPage brach ab mit IllegalStateException: the page is torn, bei BrokenPage.show",
                        "Die Ebene SilentLevel gab keine Antwort",
                        "deshalb ist es abgeschaltet",
                        "Wieder zulassen");
    }

    private static void workOn(Visitor admin) throws Exception {
        String people = "";
        for (String page : List.of("/", "/people", "/organizations", "/customers", "/palette?q=an", "/import")) {
            HttpResponse<String> answer = admin.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            people = page.equals("/people") ? answer.body() : people;
        }
        Matcher person = FIRST_PERSON.matcher(people);
        assertThat(person.find()).isTrue();
        assertThat(admin.get(person.group(1)).statusCode()).isEqualTo(200);
        for (String page : List.of("/administration/modules", "/administration/settings")) {
            assertThat(admin.get(page).statusCode()).as(page).isEqualTo(200);
        }
    }

    private static void breakThings(Visitor admin, RunningProduct product) throws Exception {
        for (Class<?> page : List.of(BrokenPage.class, SilentPage.class)) {
            assertThat(admin.get("/faulty/" + FaultyProduct.path(page)).statusCode())
                    .isGreaterThanOrEqualTo(404);
        }
        String token = product.token();
        for (String path : List.of("/people", "/levels", "/today", "/openapi.json", "/search?q=an")) {
            assertThat(api(product, token, path)).as(path).isEqualTo(200);
        }
        assertThat(api(product, token, "/broken")).isGreaterThanOrEqualTo(500);
    }

    private static int api(RunningProduct product, String token, String path) throws Exception {
        URI address = product.address().resolve("/api/v1" + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }
}
