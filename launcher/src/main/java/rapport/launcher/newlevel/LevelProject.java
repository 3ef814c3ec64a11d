package rapport.launcher.newlevel;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A Maven project of its own with a small and complete level in it, which depends on the published API alone.
 *
 * @param rapport the version of the API that it is written against
 * @param artifacts where Maven finds that API
 */
public record LevelProject(LevelName name, String rapport, URI artifacts) {

    /** The files of the project, by their templates; checked against the folder by a test. */
    static List<String> files() {
        return TemplateText.lines("files.txt");
    }

    /**
     * Writes it.
     *
     * @throws CannotWrite where something is there already
     */
    public List<Path> writeTo(Path folder) throws IOException {
        refuseWhatIsThere(folder);
        Map<String, String> forms = new HashMap<>(name.forms());
        forms.put("rapport", rapport);
        forms.put("artifacts", artifacts.toString());
        for (String file : files()) {
            Path target = folder.resolve(TemplateText.fill(file, forms).replaceFirst("^gitignore$", ".gitignore"));
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.writeString(target, TemplateText.fill(TemplateText.read("project/" + file), forms));
        }
        try (Stream<Path> written = Files.walk(folder)) {
            return written.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void refuseWhatIsThere(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new CannotWrite("The folder " + folder + " is not empty: nothing was written.");
                }
            }
        } else if (Files.exists(folder)) {
            throw new CannotWrite("There is a file at " + folder + ": nothing was written.");
        }
    }
}
