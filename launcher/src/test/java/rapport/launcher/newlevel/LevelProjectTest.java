package rapport.launcher.newlevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelProjectTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/rapport/launcher/newlevel/project");

    private final LevelProject project = new LevelProject(
            new LevelName("partners", "com.acme.partners"), "1.2.3", URI.create("file:///product/artifacts/"));

    @TempDir
    Path folder;

    @Test
    void writesEveryTemplateThatThereIs() throws IOException {
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            assertThat(templates
                            .filter(Files::isRegularFile)
                            .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(LevelProject.files());
        }
    }

    @Test
    void leavesNoPlaceholderBehind() throws IOException {
        for (Path file : project.writeTo(folder.resolve("partners"))) {
            assertThat(file.toString()).doesNotContain("@");
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("@[A-Za-z]+@");
        }
        assertThat(folder.resolve("partners/src/main/java/com/acme/partners/PartnersLevel.java"))
                .exists();
        assertThat(folder.resolve("partners/pom.xml")).content().contains("1.2.3", "file:///product/artifacts/");
        assertThat(folder.resolve("partners/.gitignore")).exists();
    }

    @Test
    void writesOverNothing() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> project.writeTo(folder))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContaining("is not empty");
        assertThatThrownBy(() -> project.writeTo(mine))
                .isInstanceOf(CannotWrite.class)
                .hasMessageContaining("There is a file at");
        assertThat(mine).hasContent("mine");
    }
}
