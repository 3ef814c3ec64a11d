package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapport.launcher.RunningProduct.Setting;

/** Levels do not need one another: every subset starts whole and serves its pages. */
class LevelSubsetsIT {
    private static final List<String> LEVELS = List.of("team", "suppliers", "customers");

    private static final List<String> PAGES = List.of(
            "/",
            "/people",
            "/people/new",
            "/organizations",
            "/organizations/new",
            "/capture",
            "/import",
            "/account",
            "/administration/modules",
            "/administration/settings",
            "/administration/accounts",
            "/administration/journal");

    @TempDir
    Path folder;

    static Stream<List<String>> subsets() {
        return IntStream.range(0, 1 << LEVELS.size()).mapToObj(LevelSubsetsIT::subset);
    }

    private static List<String> subset(int mask) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < LEVELS.size(); i++) {
            if ((mask & 1 << i) != 0) {
                chosen.add(LEVELS.get(i));
            }
        }
        return chosen;
    }

    @ParameterizedTest
    @MethodSource("subsets")
    void startsWholeAndServesItsPages(List<String> levels) throws Exception {
        Setting setting = Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", "correct horse battery");
        String wanted = String.join(",", levels);
        try (RunningProduct product =
                RunningProduct.start(setting, "--own-domain", "ours.example", "--levels", wanted)) {
            String status = statusOnce(product, levels);
            assertThat(status).doesNotContain("not all of it runs");
            assertThat(product.output()).doesNotContain("ERROR").doesNotContain("Exception");
            assertThat(product.get("/system/health").statusCode()).isEqualTo(200);
            Visitor visitor = Visitor.signIn(product.address(), "admin", "correct horse battery");
            for (String page : PAGES) {
                assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(200);
            }
            for (String level : LEVELS) {
                int expected = levels.contains(level) ? 200 : 404;
                assertThat(visitor.get("/" + level).statusCode()).as(level).isEqualTo(expected);
                assertThat(visitor.get("/" + level + "/board").statusCode())
                        .as(level + " board")
                        .isEqualTo(expected);
            }
            product.terminate();
        }
    }

    /** The status, as soon as the module manager has brought the levels in. */
    private static String statusOnce(RunningProduct product, List<String> levels) throws Exception {
        List<String> expected = LEVELS.stream()
                .map(level -> level + (levels.contains(level) ? ": enabled" : ": not enabled"))
                .toList();
        String status = product.run("status").out();
        for (int i = 0; i < 20 && !expected.stream().allMatch(status::contains); i++) {
            Thread.sleep(250);
            status = product.run("status").out();
        }
        assertThat(status).contains(expected);
        return status;
    }
}
