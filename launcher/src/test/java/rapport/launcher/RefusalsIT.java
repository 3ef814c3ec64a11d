package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct.Ended;
import rapport.launcher.RunningProduct.Setting;

/** What cannot be done is said in one sentence, with an exit code of its own. */
class RefusalsIT {

    @TempDir
    Path folder;

    @Test
    void aDataFolderInUse() throws Exception {
        Setting setting = Setting.in(folder);
        try (RunningProduct product = RunningProduct.start(setting)) {
            assertThat(product.process().isAlive()).isTrue();
            assertRefused(RunningProduct.run(setting, "--port", "0"), ExitCode.DATA_UNUSABLE, "in use");
        }
    }

    @Test
    void aTakenPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            Ended ended = RunningProduct.run(Setting.in(folder), "start", "--port", port);
            assertRefused(ended, ExitCode.PORT_TAKEN, port);
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void commandsBeforeTheSetUp() throws Exception {
        Setting setting = Setting.in(folder);
        for (String command : List.of("import", "token", "export")) {
            assertRefused(RunningProduct.run(setting, command, "x"), ExitCode.FAILED, "not set up yet");
        }
        assertThat(setting.data()).doesNotExist();
        try (RunningProduct product = RunningProduct.start(setting)) {
            Path file = Files.writeString(folder.resolve("a.csv"), "First name,Last name\nAda,Lovelace\n");
            assertRefused(product.run("import", file.toString()), ExitCode.FAILED, "not set up yet");
            assertRefused(product.run("token", "x"), ExitCode.FAILED, "not set up yet");
        }
        Setting unattended = new Setting(folder.resolve("other"), setting.cache(), Map.of(), Map.of())
                .with("RAPPORT_ADMIN_PASSWORD", "correct horse battery");
        Path file = folder.resolve("a.csv");
        assertThat(RunningProduct.run(unattended, "import", file.toString()).out())
                .contains("1 new");
        assertThat(RunningProduct.run(unattended, "token", "x").code()).isZero();
    }

    @Test
    void anExportFromAFolderThatIsMistyped() throws Exception {
        Setting setting = Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", "correct horse battery");
        assertRefused(
                RunningProduct.run(setting, "export", folder.toString()), ExitCode.FAILED, "where it has no data");
        assertThat(setting.data()).doesNotExist();
    }

    @Test
    void aFolderWithoutAName() throws Exception {
        Setting setting = new Setting(Path.of(""), folder.resolve("cache"), Map.of(), Map.of());
        for (String command : List.of("start", "stop", "status", "export")) {
            assertRefused(RunningProduct.run(setting, command, "--port", "0"), ExitCode.NOT_UNDERSTOOD, "--data");
        }
    }

    @Test
    void anAddressOfAnotherMachine() throws Exception {
        Ended ended = RunningProduct.run(Setting.in(folder), "start", "--host", "192.0.2.1", "--port", "0");
        assertRefused(ended, ExitCode.PORT_TAKEN, "The address 192.0.2.1 is not one of this machine's");
    }

    @Test
    void aLevelThatNobodyBrings() throws Exception {
        Ended ended = RunningProduct.run(Setting.in(folder), "start", "--port", "0", "--levels", "cstomers");
        assertRefused(
                ended,
                ExitCode.NOT_UNDERSTOOD,
                "There is no level cstomers; there are customers, donors, suppliers, team.");
    }

    @Test
    void aDomainThatIsNone() throws Exception {
        Setting attended = Setting.in(folder);
        for (Setting setting : List.of(attended, attended.with("RAPPORT_ADMIN_PASSWORD", "correct horse battery"))) {
            Ended ended = RunningProduct.run(setting, "start", "--port", "0", "--own-domain", "not a domain");
            assertRefused(ended, ExitCode.PART_FAILED, "--own-domain: not a domain is not a mail domain.");
        }
    }

    @Test
    void anUnwritableFolder() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        Setting inside = new Setting(file.resolve("data"), folder.resolve("cache"), Map.of(), Map.of());
        assertRefused(RunningProduct.run(inside, "start", "--port", "0"), ExitCode.DATA_UNUSABLE, "cannot be written");
    }

    @Test
    void aFolderWithoutTheRightToWrite() throws Exception {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write anywhere");
        Setting setting = Setting.in(folder);
        Files.createDirectories(setting.data());
        Files.setPosixFilePermissions(setting.data(), PosixFilePermissions.fromString("r-xr-xr-x"));
        assertRefused(RunningProduct.run(setting, "start", "--port", "0"), ExitCode.DATA_UNUSABLE, "cannot be written");
    }

    @Test
    void aDamagedDatabase() throws Exception {
        Setting setting = Setting.in(folder);
        RunningProduct.start(setting).terminate();
        List<Path> databases = databases(setting.data());
        assumeTrue(!databases.isEmpty(), "no database yet");
        for (Path database : databases) {
            Files.writeString(database, "this is no database".repeat(1_000));
        }
        Ended ended = RunningProduct.run(setting, "start", "--port", "0");
        assertRefused(ended, ExitCode.PART_FAILED, "is damaged; restore the data folder from a backup.");
    }

    @Test
    void aDataFolderOfAnotherVersion() throws Exception {
        Setting setting = Setting.in(folder);
        RunningProduct.start(setting).terminate();
        ClosedDatabase database = new ClosedDatabase(databases(setting.data()).get(0));
        List<String> modules = database.modules();
        assertThat(modules).contains("store", "access", "directory", "relationships", "insight", "exchange", "modules");
        for (String module : modules) {
            database.changeChecksums(module, 1);
            Ended ended = RunningProduct.run(setting, "start", "--port", "0");
            assertRefused(ended, ExitCode.PART_FAILED, "by another version of Rapport (its tables of " + module);
            database.changeChecksums(module, -1);
        }
        database.claimLaterScript("directory");
        Ended ended = RunningProduct.run(setting, "start", "--port", "0");
        assertRefused(ended, ExitCode.PART_FAILED, "by a newer version of Rapport (its tables of directory");
        assertRefused(RunningProduct.run(setting, "export", "x"), ExitCode.PART_FAILED, "by a newer version");
    }

    @Test
    void aDatabaseThatIsGone() throws Exception {
        Setting setting = Setting.in(folder);
        RunningProduct.start(setting).terminate();
        Path database = databases(setting.data()).get(0);
        Files.write(database, new byte[0]);
        assertRefused(RunningProduct.run(setting, "start", "--port", "0"), ExitCode.PART_FAILED, "is missing or empty");
        Files.delete(database);
        assertRefused(RunningProduct.run(setting, "start", "--port", "0"), ExitCode.PART_FAILED, "is missing or empty");
    }

    @Test
    void aCommandLineThatIsNotUnderstood() throws Exception {
        Ended ended = RunningProduct.run(Setting.in(folder), "start", "--prot", "1");
        assertRefused(ended, ExitCode.NOT_UNDERSTOOD, "--prot");
    }

    @Test
    void aJavaThatIsTooOld() throws Exception {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nexit 1\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
        ProcessBuilder script =
                new ProcessBuilder(Path.of("rapport").toAbsolutePath().toString(), "version");
        script.environment().put("RAPPORT_JAVA_HOME", folder.resolve("jdk").toString());
        Process process = script.start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertRefused(new Ended(process.exitValue(), "", err), ExitCode.WRONG_JAVA, "Java 11");
    }

    private static List<Path> databases(Path data) throws Exception {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.toString().endsWith(".mv.db")).toList();
        }
    }

    private static void assertRefused(Ended ended, ExitCode code, String words) {
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(code.number());
        assertThat(ended.err().strip()).contains(words).hasLineCount(1);
        assertThat(ended.out()).isEmpty();
    }
}
