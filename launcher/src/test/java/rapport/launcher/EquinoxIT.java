package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct.Setting;

/** The same bundles run on another framework: the product knows the standard, not one of its makers. */
class EquinoxIT {

    private static final String PASSWORD = "hydrangea under the stairs";

    @TempDir
    Path folder;

    @Test
    void theLevelsStartOnEquinoxAndComeAndGo() throws Exception {
        Setting setting = Setting.in(folder).on(equinox()).with("RAPPORT_ADMIN_PASSWORD", PASSWORD);
        try (RunningProduct product =
                RunningProduct.start(setting, "--own-domain", "ours.example", "--levels", "team,suppliers,customers")) {
            Visitor admin = Visitor.signIn(product.address(), "admin", PASSWORD);
            for (String level : List.of("/team", "/suppliers", "/customers")) {
                assertThat(admin.get(level).statusCode()).as(level).isEqualTo(200);
            }
            assertThat(product.run("status").out())
                    .contains("customers: enabled")
                    .doesNotContain("not all of it");

            admin.submit(
                    "/administration/modules/customers", "/administration/modules/customers?enabled=false", Map.of());
            assertThat(admin.get("/customers").statusCode()).isEqualTo(404);
            admin.submit(
                    "/administration/modules/customers", "/administration/modules/customers?enabled=true", Map.of());
            assertThat(admin.get("/customers").statusCode()).isEqualTo(200);
        }
    }

    /** The framework, as the build fetched it. */
    static Path equinox() throws Exception {
        try (Stream<Path> jars = Files.list(Path.of("target/frameworks"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.osgi-"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }
}
