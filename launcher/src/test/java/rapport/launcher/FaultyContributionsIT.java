package rapport.launcher;

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
        List<String> missing;
        do {
            String modules = admin.get("/administration/modules").body();
            missing = FaultyProduct.OFFERED.keySet().stream()
                    .map(Class::getSimpleName)
                    .filter(name -> !modules.contains(name))
                    .toList();
        } while (!missing.isEmpty() && Instant.now().isBefore(end));
        assertThat(missing).as("not reported with its last error").isEmpty();
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
