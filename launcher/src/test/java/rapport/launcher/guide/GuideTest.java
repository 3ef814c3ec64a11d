package rapport.launcher.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.newlevel.LevelName;
import rapport.launcher.newlevel.LevelProject;

/** What we show to those who write levels is code that compiles. */
class GuideTest {

    private static final Path GUIDE = Path.of("../bundles/rapport.api/README.md");
    private static final Pattern SNIPPET =
            Pattern.compile("(?:<!-- from (\\S+) (\\S+) -->\n)?```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void everySnippetIsCutFromWhatEveryBuildCompiles() throws IOException {
        new LevelProject(new LevelName("donors", "org.example.donors"), "1", URI.create("file:///x")).writeTo(folder);
        List<MatchResult> snippets = snippets(GUIDE);
        assertThat(snippets).hasSizeGreaterThan(8);
        for (MatchResult snippet : snippets) {
            assertThat(snippet.group(1))
                    .as("where this is from:\n" + snippet.group(3))
                    .isNotNull();
            Path source = snippet.group(1).equals("new-level")
                    ? folder.resolve("src/main/java/org/example/donors").resolve(snippet.group(2))
                    : source(snippet.group(1), snippet.group(2));
            assertThat(withoutSpace(Files.readString(source)))
                    .as(source.toString())
                    .contains(withoutSpace(snippet.group(3)));
        }
    }

    @Test
    void theLevelInTheReadmeCompiles() throws IOException {
        List<MatchResult> snippets = snippets(Path.of("../README.md"));
        assertThat(snippets).hasSize(1);
        String imports = """
                import java.util.*;
                import org.osgi.service.component.annotations.*;
                import rapport.api.level.*;
                import rapport.api.level.LevelDescription.*;
                """;
        Path source = Files.writeString(
                folder.resolve("DonorsLevel.java"), imports + snippets.get(0).group(3));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int result = compiler.run(
                null,
                null,
                System.err,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
        assertThat(result).isZero();
    }

    private static List<MatchResult> snippets(Path file) throws IOException {
        return SNIPPET.matcher(Files.readString(file)).results().toList();
    }

    /** The one file of that name in a bundle. */
    private static Path source(String bundle, String name) throws IOException {
        try (var files = Files.walk(Path.of("../bundles", bundle, "src/main/java"))) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }
}
