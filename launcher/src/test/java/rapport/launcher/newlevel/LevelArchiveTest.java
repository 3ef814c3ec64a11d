package rapport.launcher.newlevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelArchiveTest {

    @TempDir
    Path project;

    @Test
    void holdsTheFeatureAndItsBundlesWithTheirChecksums() throws IOException {
        built("partners.json", "{\"id\": \"a:b:1.0.0\", \"bundles\": [{\"id\": \"a:org.example.partners:1.0.0\"}]}");
        built("org.example.partners-1.0.0.jar", "hello");
        Path archive = new LevelArchive(project).write();
        assertThat(archive).hasFileName("partners-1.0.0-module.jar");
        try (JarFile jar = new JarFile(archive.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains("partners.json", "bundles/org.example.partners-1.0.0.jar");
            String feature =
                    new String(jar.getInputStream(jar.getEntry("partners.json")).readAllBytes());
            assertThat(feature).contains("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
        }
    }

    @Test
    void saysWhatIsNotBuiltYet() throws IOException {
        LevelArchive archive = new LevelArchive(project);
        assertThatThrownBy(archive::write).isInstanceOf(CannotWrite.class).hasMessageContaining("build the project");
        built("partners.json", "{\"id\": \"a:b:1.0.0\", \"bundles\": [{\"id\": \"a:org.example.partners:1.0.0\"}]}");
        assertThatThrownBy(archive::write)
                .isInstanceOf(CannotWrite.class)
                .hasMessageContaining("org.example.partners-1.0.0.jar");
    }

    private void built(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(project.resolve("target")).resolve(name), text);
    }
}
