package rapport.launcher.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatTheFileSays() throws IOException {
        Path file = write("customers", """
                { "id": "g:f:1.2", "name": "Customers", "description": "Those we serve.", "categories": ["level"],
                  "variables": { "port": "8080" },
                  "bundles": [ { "id": "g:a:1", "sha256": "00" }, "g:b:2" ],
                  "configurations": { "pid": { "days:Integer": 14, "words": ["a", "b"], "on": true, "n": 3, "t": "x" } },
                  "extensions": { "framework-launching-properties": { "json": { "http.port": "${port}" } } } }
                """);

        FeatureFile feature = FeatureReader.read(file, new ProductFolder(folder));

        assertThat(feature.name()).isEqualTo("customers");
        assertThat(feature.version()).isEqualTo("1.2");
        assertThat(feature.required()).isFalse();
        assertThat(feature.bundles()).extracting(PlacedBundle::toString).containsExactly("g:a:1", "g:b:2");
        assertThat(feature.launchingProperties()).containsEntry("http.port", "${port}");
        assertThat(feature.configurations().get("pid"))
                .containsEntry("days", 14)
                .containsEntry("on", true)
                .containsEntry("n", 3L)
                .containsEntry("t", "x")
                .containsEntry("words", new String[] {"a", "b"});
    }

    @Test
    void namesTheFileAndTheFaultWhenItCannotBeRead() throws IOException {
        Path file = write("broken", "{ \"id\": \"g:f\" }");
        assertThatThrownBy(() -> FeatureReader.read(file, new ProductFolder(folder)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("broken.json")
                .hasMessageContaining("g:f");
    }

    @Test
    void putsTheRequiredFirst() throws IOException {
        write("aaa", "{ \"id\": \"g:f:1\", \"name\": \"A\", \"description\": \"\" }");
        write("base", "{ \"id\": \"g:f:1\", \"name\": \"B\", \"description\": \"\", \"categories\": [\"required\"] }");
        List<FeatureFile> features = FeatureReader.readShipped(new ProductFolder(folder));
        assertThat(features).extracting(FeatureFile::name).containsExactly("base", "aaa");
    }

    @Test
    void fillsVariablesFromTheFileUnlessThePersonAskedOtherwise() {
        Variables variables = new Variables(Map.of("host", "here", "port", "1"), Map.of("port", "2"));
        assertThat(variables.fill("${host}:${port}")).isEqualTo("here:2");
        assertThatThrownBy(() -> variables.fill("${nobody}")).hasMessageContaining("nobody");
    }

    private Path write(String name, String json) throws IOException {
        Path features = Files.createDirectories(folder.resolve("features"));
        return Files.writeString(features.resolve(name + ".json"), json);
    }
}
