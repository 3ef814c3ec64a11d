package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bundles run in a container of somebody else's, which installs them its own way and has a logging of its own. */
class KarafIT {

    private static final String PASSWORD = "hydrangea under the stairs";

    @TempDir
    Path folder;

    @Test
    void theLevelsRunInKarafAndKarafAloneChangesThem() throws Exception {
        assumeThat(RunningKaraf.UNPACKED)
                .as("the build could not unpack Apache Karaf, so nothing was tried in it")
                .isDirectory();
        try (RunningKaraf karaf = RunningKaraf.start(
                RunningKaraf.unpack(folder), PASSWORD, "rapport,rapport-team,rapport-suppliers,rapport-customers")) {
            Visitor admin = karaf.signIn("admin", PASSWORD);
            for (String page : List.of("/", "/team", "/suppliers", "/customers", "/team/silos", "/suppliers/matrix")) {
                assertThat(admin.get(page).statusCode()).as(page).isEqualTo(200);
            }
            assertThat(admin.get("/").body()).contains("/team", "/suppliers", "/customers");
            assertThat(admin.get("/donors").statusCode()).isEqualTo(404);

            String module = "/administration/modules/customers";
            assertThat(admin.get(module).body()).doesNotContain("rapport.customers is installed, and does not run");
            assertThat(admin.submit(module, module + "?enabled=false", Map.of()).body())
                    .contains("Rapport runs in a container here");
            assertThat(admin.get("/customers").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theLevelsRunInKarafOnEquinoxToo() throws Exception {
        assumeThat(RunningKaraf.UNPACKED)
                .as("the build could not unpack Apache Karaf, so nothing was tried in it")
                .isDirectory();
        Path home = RunningKaraf.onEquinox(RunningKaraf.unpack(folder), EquinoxIT.equinox());
        try (RunningKaraf karaf =
                RunningKaraf.start(home, PASSWORD, "rapport,rapport-team,rapport-suppliers,rapport-customers")) {
            Visitor admin = karaf.signIn("admin", PASSWORD);
            for (String page : List.of("/", "/team", "/suppliers", "/customers")) {
                assertThat(admin.get(page).statusCode()).as(page).isEqualTo(200);
            }
            assertThat(home.resolve("data/cache/org.eclipse.osgi")).isDirectory();
        }
    }
}
