package rapport.launcher.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.console.api.Page;
import rapport.launcher.RunningProduct.Ended;
import rapport.launcher.module.broken.PetsPage;

/** On a small disk that is really full, nothing of a change is begun. */
class FullDiskIT {

    private static final String FIRST = "create table pets_start (id uuid not null primary key);\n";
    private static final String MIGRATIONS = "rapport/pets/migrations/";
    private static final long FREE = 20L << 20;

    @TempDir
    Path place;

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(place.resolve("disk"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", disk.toString());
        assumeTrue(mounted, "only an administrator of the machine can mount a disk");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    @Test
    void aPlanWithoutRoomSaysHowMuchIsMissingAndTouchesNothing() throws Exception {
        try (ModuleDesk desk = ModuleDesk.open(disk)) {
            assertThat(desk.apply(pets("1.0.0")).err()).isEmpty();
            TestModule next = pets("2.0.0")
                    .with(MIGRATIONS + "V2__note.sql", "alter table pets_start add column note varchar(10);\n");
            String archive = desk.signed(next).toString();
            assertThat(desk.done("plan", archive)).contains("MB on disk for the copies");
            Path other = desk.signed(pets("3.0.0"));
            fill();

            Ended full = desk.run("apply", archive, "--why", "a test");
            assertThat(full.code()).isEqualTo(1);
            assertThat(full.err())
                    .containsPattern("There is no room on the disk: .* take about \\d+ MB, and \\d+ MB are free")
                    .containsPattern("Make at least 1\\d MB free");
            assertThat(desk.run("plan", other.toString()).err()).contains("unpacked it takes 1 MB");
            assertThat(disk.resolve("data/modules/pets")).isDirectoryNotContaining("glob:**/3.0.0-*");
            assertThat(desk.done("list")).contains("pets 1.0.0 runs").doesNotContain("2.0.0");

            Files.delete(disk.resolve("ballast"));
            assertThat(desk.done("apply", archive, "--why", "a test")).contains("Done.");
        }
    }

    private static TestModule pets(String version) throws Exception {
        return TestModule.of("pets", version, Map.of(PetsPage.class, Page.class))
                .with(MIGRATIONS + "V1__starts.sql", FIRST);
    }

    private void fill() throws IOException {
        long left = Files.getFileStore(disk).getUsableSpace() - FREE;
        byte[] megabyte = new byte[1 << 20];
        try (var ballast = Files.newOutputStream(disk.resolve("ballast"))) {
            for (; left > 0; left -= megabyte.length) {
                ballast.write(megabyte);
            }
        }
    }
}
