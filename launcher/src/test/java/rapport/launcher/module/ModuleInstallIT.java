package rapport.launcher.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.RunningProduct;
import rapport.launcher.RunningProduct.Ended;
import rapport.launcher.RunningProduct.Setting;
import rapport.launcher.Visitor;

/** Modules come in from signed archives, are planned before they are changed, and return to how they were. */
class ModuleInstallIT {

    private static final String PASSWORD = "hydrangea under the stairs";

    @TempDir
    Path folder;

    private Setting setting;
    private RunningProduct product;
    private SigningKey publisher;

    @BeforeEach
    void start() throws Exception {
        setting = Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", PASSWORD);
        product = RunningProduct.start(setting, "--own-domain", "ours.example", "--levels", "customers");
        publisher = SigningKey.of("Publisher", folder.resolve("keys"));
    }

    @AfterEach
    void stop() throws Exception {
        product.close();
    }

    @Test
    void onlyWhatATrustedKeyHasSignedIsLetIn() throws Exception {
        TestModule module = TestModule.shipped("customers", "7.0.0");
        Path archive = module.archive(folder);
        assertThat(refused("plan", archive)).contains("it is not signed");

        publisher.sign(archive);
        assertThat(refused("plan", archive))
                .contains("CN=Publisher", "whose key is not trusted here; its fingerprint is");

        assertThat(command("trust", publisher.certificate().toString()).out()).contains("Trusted: CN=Publisher");
        assertThat(command("plan", archive.toString()).out())
                .contains("updated rapport.customers", "→ 7.0.0")
                .doesNotContain("cannot be done");

        Path changed = changed(archive);
        assertThat(refused("plan", changed)).contains("changed after it was signed");
        assertThat(refused("plan", folder.resolve("keys/Publisher.p12"))).contains("not an archive of a module");
        assertThat(command("list").out()).contains("customers 0.1.0-SNAPSHOT runs");
    }

    /** One letter of a text in the archive is another one, the signature stays. */
    private Path changed(Path archive) throws Exception {
        Path copy = Files.copy(archive, folder.resolve("changed.jar"));
        try (java.nio.file.FileSystem zip = java.nio.file.FileSystems.newFileSystem(copy)) {
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
        command("trust", publisher.certificate().toString());
        Path archive = publisher.sign(TestModule.shipped("customers", "7.0.0").archive(folder));
        assertThat(refused("apply", archive)).contains("say why");

        Ended applied = command("apply", archive.toString(), "--why", "the gates were too strict");
        assertThat(applied.out()).contains("customers 0.1.0-SNAPSHOT → 7.0.0", "Done.");
        assertThat(command("list").out()).contains("customers 7.0.0 runs", "the gates were too strict");
        Visitor admin = Visitor.signIn(product.address(), "admin", PASSWORD);
        assertThat(admin.get("/customers").statusCode()).isEqualTo(200);

        product.kill();
        product = RunningProduct.start(setting);
        assertThat(command("list").out()).contains("customers 7.0.0 runs");

        assertThat(command("rollback", "customers", "--why", "too loose now").out())
                .contains("Done.");
        assertThat(command("list").out()).contains("customers 0.1.0-SNAPSHOT runs", "ROLLED_BACK");
        product.kill();
        product = RunningProduct.start(setting);
        assertThat(command("list").out()).contains("customers 0.1.0-SNAPSHOT runs");
    }

    @Test
    void whatCannotBeResolvedIsNotEvenTried() throws Exception {
        command("trust", publisher.certificate().toString());
        Path archive = publisher.sign(TestModule.shipped("customers", "7.0.0")
                .withHeader("Import-Package", "rapport.api.level,org.example.charity;version=\"[2,3)\"")
                .archive(folder));
        Ended plan = run("plan", archive.toString());
        assertThat(plan.code()).isEqualTo(1);
        assertThat(plan.out()).contains("cannot be done", "needs the package org.example.charity from version 2");
        assertThat(refused("apply", archive, "--why", "try")).contains("org.example.charity");
        assertThat(command("list").out()).contains("customers 0.1.0-SNAPSHOT runs");
    }

    @Test
    void comesFromAFolderAndFromARepositoryAndTheLockFileSaysWhich() throws Exception {
        command("trust", publisher.certificate().toString());
        Path archives = folder.resolve("archives");
        publisher.sign(TestModule.shipped("customers", "7.0.0").archive(archives));
        publisher.sign(TestModule.shipped("customers", "10.0.0").archive(archives));
        assertThat(command("plan", "--from", archives.toString(), "customers").out())
                .contains("→ 10.0.0");

        Path place = Files.createDirectories(folder.resolve("repository/org/example/customers/7.0.0"));
        Path published = Files.copy(archives.resolve("customers-7.0.0.jar"), place.resolve("customers-7.0.0.jar"));
        String repository = folder.resolve("repository").toUri().toString();
        String coordinates = "org.example:customers:7.0.0";
        assertThat(run("plan", "--from", repository, coordinates).err()).contains("has no checksum beside");
        Path checksum = Files.writeString(place.resolve(published.getFileName() + ".sha1"), "0".repeat(40));
        assertThat(run("plan", "--from", repository, coordinates).err()).contains("does not have the checksum");
        java.security.MessageDigest sha1 = java.security.MessageDigest.getInstance("SHA-1");
        Files.writeString(checksum, java.util.HexFormat.of().formatHex(sha1.digest(Files.readAllBytes(published))));
        String before = command("lock").out();
        command("apply", "--from", repository, coordinates, "--why", "as the charity does");
        Path lock = Files.writeString(
                folder.resolve("modules.json"), command("lock").out());
        assertThat(lock).content().contains("7.0.0-");

        Path old = Files.writeString(folder.resolve("before.json"), before);
        assertThat(command("apply", "--lock", old.toString(), "--why", "as it was")
                        .out())
                .contains("Done.");
        assertThat(command("list").out()).contains("customers 0.1.0-SNAPSHOT runs");
    }

    private String refused(String act, Path archive, String... more) throws Exception {
        String[] words = new String[more.length + 2];
        words[0] = act;
        words[1] = archive.toString();
        System.arraycopy(more, 0, words, 2, more.length);
        Ended ended = run(words);
        assertThat(ended.code()).as(ended.out() + ended.err()).isEqualTo(1);
        return ended.err();
    }

    private Ended command(String... words) throws Exception {
        Ended ended = run(words);
        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
        return ended;
    }

    private Ended run(String... words) throws Exception {
        String[] all = new String[words.length + 1];
        all[0] = "module";
        System.arraycopy(words, 0, all, 1, words.length);
        return product.run(all);
    }
}
