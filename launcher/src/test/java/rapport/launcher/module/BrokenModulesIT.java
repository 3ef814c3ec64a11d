package rapport.launcher.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.api.module.SelfTest;
import rapport.console.api.Page;
import rapport.launcher.RunningProduct.Ended;
import rapport.launcher.Visitor;
import rapport.launcher.module.broken.ClockPage;
import rapport.launcher.module.broken.EndlessSelfTest;
import rapport.launcher.module.broken.HoardPage;
import rapport.launcher.module.broken.IdlePage;
import rapport.launcher.module.broken.PetsPage;
import rapport.launcher.module.broken.SickSelfTest;
import rapport.launcher.module.broken.StillbornPage;
import rapport.launcher.module.broken.TornPage;

/** A module that does not work is not let in to people, all is as before, and the page of changes says why. */
class BrokenModulesIT {

    private static final String FIRST = "create table pets_start (id uuid not null primary key);\n";
    private static final String MIGRATIONS = "rapport/pets/migrations/";

    @TempDir
    static Path folder;

    private static ModuleDesk desk;

    @BeforeAll
    static void open() throws Exception {
        desk = ModuleDesk.open(folder);
    }

    @AfterAll
    static void close() throws Exception {
        desk.close();
    }

    @Test
    void thatThrowsAtItsStart() throws Exception {
        Ended ended = desk.apply(TestModule.of("stillborn", "1.0.0", Map.of(StillbornPage.class, Page.class)));
        assertRefused(
                "stillborn",
                ended,
                "failed when it was started: java.lang.IllegalStateException: there is no paper.",
                "ist beim Start gescheitert: java.lang.IllegalStateException: there is no paper.");
    }

    @Test
    void whosePageBreaks() throws Exception {
        Ended ended = desk.apply(TestModule.of("torn", "1.0.0", Map.of(TornPage.class, Page.class)));
        assertRefused(
                "torn",
                ended,
                "The page /torn/tornpage does not answer. The page TornPage broke off with IllegalStateException:",
                "Die Seite /torn/tornpage antwortet nicht. Die Seite TornPage brach ab mit IllegalStateException:");
    }

    @Test
    void thatFindsItselfSick() throws Exception {
        Ended ended = desk.apply(TestModule.of("sick", "1.0.0", Map.of(SickSelfTest.class, SelfTest.class)));
        assertRefused("sick", ended, "The scales are not level.", "The scales are not level.");
    }

    @Test
    void thatNeverReturns() throws Exception {
        Ended ended = desk.apply(TestModule.of("endless", "1.0.0", Map.of(EndlessSelfTest.class, SelfTest.class)));
        assertRefused(
                "endless",
                ended,
                "The self-test EndlessSelfTest took longer than 5 s and was interrupted.",
                "Der Selbsttest EndlessSelfTest brauchte länger als 5 s und wurde unterbrochen.");
    }

    @Test
    void thatLeavesAThreadBehind() throws Exception {
        Map<Class<?>, Class<?>> parts = Map.of(ClockPage.class, Page.class);
        assertThat(desk.apply(TestModule.of("clock", "1.0.0", parts)).err()).isEmpty();
        assertThat(desk.done("list")).contains("clock 1.0.0 runs").doesNotContain("clock-hand");

        assertThat(desk.apply(TestModule.of("clock", "1.1.0", parts)).err()).isEmpty();
        String told = "example.clock was stopped and left the thread \"clock-hand\" running";
        assertThat(desk.done("list")).contains("clock 1.1.0 runs", told);
        assertThat(desk.product().output()).contains(told);
        assertThat(page("/administration/modules/clock")).contains("left the thread");
        assertThat(page("/clock/clockpage")).contains("It ticks.");
    }

    @Test
    void thatLeavesIdlePoolsBehind() throws Exception {
        Map<Class<?>, Class<?>> parts = Map.of(IdlePage.class, Page.class);
        assertThat(desk.apply(TestModule.of("idle", "1.0.0", parts)).err()).isEmpty();
        assertThat(desk.done("list")).contains("idle 1.0.0 runs").doesNotContain("example.idle was stopped");
        assertThat(page("/idle/idlepage")).contains("Nothing to do");

        desk.done("rollback", "idle", "--why", "nothing to do");
        Pattern told = Pattern.compile("example.idle was stopped and left the thread \"([a-z-]+)[^\"]*\" behind");
        List<String> threads = told.matcher(desk.product().output())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(threads).containsExactlyInAnyOrder("idle-timer", "pool-", "pool-");
    }

    @Test
    void thatFillsMemory() throws Exception {
        assertThat(desk.apply(TestModule.of("hoard", "1.0.0", Map.of(HoardPage.class, Page.class)))
                        .err())
                .isEmpty();
        Visitor admin = desk.administrator();
        int pieces = 0;
        while (admin.get("/hoard/hoardpage?more=true").statusCode() == 200) {
            assertThat(++pieces).as("ten megabytes each").isLessThan(1_000);
            assertThat(admin.get("/customers").statusCode()).isEqualTo(200);
        }
        desk.product().awaitOutput("hoard was switched off");
        assertThat(desk.done("list"))
                .contains("hoard 1.0.0 off", "MB of memory")
                .contains("customers 0.1.0-SNAPSHOT runs");
        assertThat(page("/administration/modules")).contains("hoard was switched off");
        assertThat(page("/customers")).contains("Customers");
    }

    @Test
    void whoseMigrationFailsHalfWay() throws Exception {
        TestModule first = pets("1.0.0").with(MIGRATIONS + "V1__starts.sql", FIRST);
        assertThat(desk.apply(first).err()).as(desk.product().output()).isEmpty();
        assertThat(page("/pets/petspage")).contains("Started 1 times.");

        TestModule broken = pets("2.0.0")
                .with(MIGRATIONS + "V1__starts.sql", FIRST)
                .with(
                        MIGRATIONS + "V2__more.sql",
                        "alter table pets_start add column note varchar(10);\ncreate table pets_toy (id this is nonsense);\n");
        Ended ended = desk.apply(broken);
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("cannot be brought up to date");
        assertThat(page("/pets/petspage")).contains("Started 2 times.");

        TestModule good = pets("3.0.0")
                .with(MIGRATIONS + "V1__starts.sql", FIRST)
                .with(MIGRATIONS + "V2__note.sql", "alter table pets_start add column note varchar(10);\n");
        assertThat(desk.run("plan", desk.signed(good).toString()).out())
                .contains("migrates pets: V2__note.sql")
                .containsPattern("Takes about \\d+ MB on disk for the copies; [\\d,]+ MB are free");
        assertThat(desk.apply(good).err()).isEmpty();
        assertThat(page("/pets/petspage")).contains("Started 3 times.");

        assertThat(desk.done("rollback", "pets", "--why", "the note is not wanted"))
                .contains("returns the tables of pets");
        assertThat(page("/pets/petspage")).contains("Started 3 times.");
        assertThat(folder.resolve("data/archive")).isDirectoryContaining("glob:**/pets-*.zip");

        assertThat(desk.done("apply", "--remove", "pets", "--export", "--why", "no pets any more"))
                .contains("loses Page /pets/petspage");
        assertThat(desk.administrator().get("/pets/petspage").statusCode()).isEqualTo(404);
        assertThat(desk.done("list")).contains("What was recorded lies in archive/pets-");
    }

    private static TestModule pets(String version) throws Exception {
        return TestModule.of("pets", version, Map.of(PetsPage.class, Page.class));
    }

    private static String page(String path) throws Exception {
        return desk.administrator().get(path).body();
    }

    private static void assertRefused(String module, Ended ended, String why, String warum) throws Exception {
        assertThat(ended.code()).as(ended.out()).isEqualTo(1);
        assertThat(ended.err()).contains(why);
        assertThat(desk.done("list")).doesNotContain(module + " 1.0.0 runs").contains("RETURNED + " + module + " ");
        Visitor admin = desk.administrator();
        assertThat(admin.get("/administration/module-changes").body()).contains("Did not go well", why);
        admin.read("de");
        assertThat(admin.get("/administration/module-changes").body()).contains("Misslungen, zurückgenommen", warum);
        admin.read("en");
        assertThat(page("/customers")).contains("Customers");
    }
}
