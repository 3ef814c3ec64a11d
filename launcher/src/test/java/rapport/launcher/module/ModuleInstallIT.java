package rapport.launcher.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.api.module.SelfTest;
import rapport.console.api.Page;
import rapport.launcher.RunningProduct.Ended;
import rapport.launcher.Visitor;
import rapport.launcher.module.broken.EndlessSelfTest;
import rapport.launcher.module.broken.HoardPage;
import rapport.launcher.module.broken.PetsPage;

/** Modules come in from signed archives, are planned before they are changed, and return to how they were. */
class ModuleInstallIT {

    @TempDir
    Path folder;

    private ModuleDesk desk;

    @BeforeEach
    void start() throws Exception {
        desk = ModuleDesk.open(folder);
    }

    @AfterEach
    void stop() throws Exception {
        desk.close();
    }

    @Test
    void onlyWhatATrustedKeyHasSignedIsLetIn() throws Exception {
        TestModule module = TestModule.shipped("customers", "7.0.0");
        Path archive = module.archive(folder);
        assertThat(refused("plan", archive)).contains("it is not signed");

        SigningKey stranger = SigningKey.of("Stranger", folder.resolve("keys"));
        stranger.sign(archive);
        assertThat(refused("plan", archive))
                .contains("CN=Stranger", "whose key is not trusted here; its fingerprint is");

        assertThat(desk.done("trust", stranger.certificate().toString())).contains("Trusted: CN=Stranger");
        assertThat(desk.done("plan", archive.toString()))
                .contains("updated rapport.customers", "→ 7.0.0")
                .doesNotContain("cannot be done");

        Path changed = changed(archive);
        assertThat(refused("plan", changed)).contains("changed after it was signed");
        assertThat(refused("plan", folder.resolve("keys/Stranger.p12"))).contains("not an archive of a module");
        assertThat(desk.done("list")).contains("customers 0.1.0-SNAPSHOT runs");
    }

    /** One letter of a text in the archive is another one, the signature stays. */
    private Path changed(Path archive) throws Exception {
        Path copy = Files.copy(archive, folder.resolve("changed.jar"));
        try (FileSystem zip = FileSystems.newFileSystem(copy)) {
            Path feature = zip.getPath("customers.json");
            Files.writeString(feature, Files.readString(feature).replace("of the test", "of a thief"));
        }
        try (ZipFile same = new ZipFile(copy.toFile())) {
            assertThat(same.stream()).anyMatch(entry -> entry.getName().endsWith(".EC"));
        }
        return copy;
    }

    @Test
    void anUpdateIsPlannedDoneKeptAndTakenBack() throws Exception {
        Path archive = desk.signed(TestModule.shipped("customers", "7.0.0"));
        assertThat(refused("apply", archive)).contains("say why");

        String applied = desk.done("apply", archive.toString(), "--why", "the gates were too strict");
        assertThat(applied).contains("customers 0.1.0-SNAPSHOT → 7.0.0", "Done.");
        assertThat(desk.done("list")).contains("customers 7.0.0 runs", "the gates were too strict");
        Visitor admin = desk.administrator();
        assertThat(admin.get("/customers").statusCode()).isEqualTo(200);

        desk.killAndStart();
        assertThat(desk.done("list")).contains("customers 7.0.0 runs");

        assertThat(desk.done("rollback", "customers", "--why", "too loose now")).contains("Done.");
        assertThat(desk.done("list")).contains("customers 0.1.0-SNAPSHOT runs", "ROLLED_BACK");
        desk.killAndStart();
        assertThat(desk.done("list")).contains("customers 0.1.0-SNAPSHOT runs");
    }

    @Test
    void whatCannotBeResolvedIsNotEvenTried() throws Exception {
        Path archive = desk.signed(TestModule.shipped("customers", "7.0.0")
                .withHeader("Import-Package", "rapport.api.level,org.example.charity;version=\"[2,3)\""));
        Ended plan = desk.run("plan", archive.toString());
        assertThat(plan.code()).isEqualTo(1);
        assertThat(plan.out()).contains("cannot be done", "needs the package org.example.charity from version 2");
        assertThat(refused("apply", archive, "--why", "try")).contains("org.example.charity");
        assertThat(desk.done("list")).contains("customers 0.1.0-SNAPSHOT runs");
    }

    @Test
    void twoThatNeedOneAnotherAreChangedAsOneSet() throws Exception {
        desk.done("apply", desk.signed(choir("1.0.0")).toString(), "--why", "they sing");
        String songs = desk.signed(
                        TestModule.shipped("customers", "7.0.0").importing("example.choir.songs;version=\"[1.1,2)\""))
                .toString();
        String choir = desk.signed(choir("1.1.0").withHeader("Export-Package", "example.choir.songs;version=1.1"))
                .toString();
        assertThat(desk.run("plan", songs).out())
                .contains("cannot be done", "needs the package example.choir.songs from version 1.1");

        String both = "customers 0.1.0-SNAPSHOT → 7.0.0, choir 1.0.0 → 1.1.0";
        assertThat(desk.done("plan", songs, choir))
                .contains(both, "updated rapport.customers", "updated example.choir");
        assertThat(desk.done("apply", songs, choir, "--why", "songs for customers"))
                .contains(both, "Done.");
        assertThat(desk.done("list")).contains("customers 7.0.0 runs", "choir 1.1.0 runs");
        assertThat(refused("plan", Path.of(choir), choir)).contains("hold the same module: choir");

        assertThat(desk.done("rollback", "choir", "--why", "out of tune")).contains("↩ " + both);
        assertThat(desk.done("list")).contains("customers 0.1.0-SNAPSHOT runs", "choir 1.0.0 runs");
        assertThat(desk.administrator().get("/customers").statusCode()).isEqualTo(200);
    }

    private static TestModule choir(String version) throws Exception {
        return TestModule.of("choir", version, Map.of(HoardPage.class, Page.class))
                .with("example/choir/songs/first.txt", "la");
    }

    @Test
    void comesFromAFolderAndFromARepositoryAndTheLockFileSaysWhich() throws Exception {
        Path archives = folder.resolve("archives");
        desk.signed(TestModule.shipped("customers", "7.0.0"));
        desk.signed(TestModule.shipped("customers", "10.0.0"));
        assertThat(desk.done("plan", "--from", archives.toString(), "customers"))
                .contains("→ 10.0.0");

        Path place = Files.createDirectories(folder.resolve("repository/org/example/customers/7.0.0"));
        Path published = Files.copy(archives.resolve("customers-7.0.0.jar"), place.resolve("customers-7.0.0.jar"));
        String repository = folder.resolve("repository").toUri().toString();
        String coordinates = "org.example:customers:7.0.0";
        assertThat(desk.run("plan", "--from", repository, coordinates).err()).contains("has no checksum beside");
        Path checksum = Files.writeString(place.resolve(published.getFileName() + ".sha1"), "0".repeat(40));
        assertThat(desk.run("plan", "--from", repository, coordinates).err()).contains("does not have the checksum");
        MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
        Files.writeString(checksum, HexFormat.of().formatHex(sha1.digest(Files.readAllBytes(published))));
        String before = desk.done("lock");
        desk.done("apply", "--from", repository, coordinates, "--why", "as the charity does");
        Path lock = Files.writeString(folder.resolve("modules.json"), desk.done("lock"));
        assertThat(lock).content().contains("7.0.0-");

        Path old = Files.writeString(folder.resolve("before.json"), before);
        assertThat(desk.done("apply", "--lock", old.toString(), "--why", "as it was"))
                .contains("Done.");
        assertThat(desk.done("list")).contains("customers 0.1.0-SNAPSHOT runs");
    }

    @Test
    void whatAModuleRecordedIsKeptPutAwayOrWrittenToAFile() throws Exception {
        Path archive = desk.signed(TestModule.of("pets", "1.0.0", Map.of(PetsPage.class, Page.class))
                .with(
                        "rapport/pets/migrations/V1__starts.sql",
                        "create table pets_start (id uuid not null primary key);\n"));
        String[] bring = {"apply", archive.toString(), "--why", "some have one"};
        desk.done(bring);
        assertThat(pets()).contains("Started 1 times.");

        desk.done("apply", "--remove", "pets", "--why", "for now");
        desk.done(bring);
        assertThat(pets()).contains("Started 2 times.");

        desk.done("apply", "--remove", "pets", "--archive", "--why", "for a year");
        assertThat(refused("apply", archive, "--why", "anew")).contains("is put away");
        desk.done("rollback", "pets", "--why", "sooner than we thought");
        assertThat(pets()).contains("Started 3 times.");

        desk.done("apply", "--remove", "pets", "--export", "--why", "for good");
        Visitor admin = desk.administrator();
        Path file;
        try (Stream<Path> files = Files.list(folder.resolve("data/archive"))) {
            file = files.findFirst().orElseThrow();
        }
        String place = "/administration/module-changes/files/";
        assertThat(admin.get("/administration/module-changes").body()).contains(place + file.getFileName());
        assertThat(admin.get(place + file.getFileName()).statusCode()).isEqualTo(200);
        assertThat(admin.get(place + "rapport.mv.db").statusCode()).isEqualTo(404);
        desk.done(bring);
        assertThat(pets()).contains("Started 1 times.");
    }

    @Test
    void aChangeInWhoseMiddleTheProductEndedIsTakenBackAtTheNextStart() throws Exception {
        String first = "create table pets_start (id uuid not null primary key);\n";
        Map<Class<?>, Class<?>> parts = Map.of(PetsPage.class, Page.class);
        String scripts = "rapport/pets/migrations/";
        assertThat(desk.apply(TestModule.of("pets", "1.0.0", parts).with(scripts + "V1__starts.sql", first))
                        .err())
                .isEmpty();

        Path swinging = desk.signed(TestModule.of(
                        "pets", "2.0.0", Map.of(PetsPage.class, Page.class, EndlessSelfTest.class, SelfTest.class))
                .with(scripts + "V1__starts.sql", first)
                .with(scripts + "V2__name.sql", "alter table pets_start add column name varchar(10);\n"));
        CompletableFuture<Ended> apply = CompletableFuture.supplyAsync(() -> applied(swinging));
        desk.product().awaitOutput(EndlessSelfTest.BEGINS);
        desk.killAndStart();

        assertThat(apply.get().code()).isNotZero();
        assertThat(desk.done("list")).contains("pets 1.0.0 runs", "RETURNED pets 1.0.0 → 2.0.0", "in the middle of it");
        assertThat(pets()).contains("Started 2 times.");
    }

    private Ended applied(Path archive) {
        try {
            return desk.run("apply", archive.toString(), "--why", "a test");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String pets() throws Exception {
        return desk.administrator().get("/pets/petspage").body();
    }

    private String refused(String act, Path archive, String... more) throws Exception {
        List<String> words = new ArrayList<>(List.of(act, archive.toString()));
        words.addAll(List.of(more));
        Ended ended = desk.run(words.toArray(String[]::new));
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(1);
        return ended.err();
    }
}
