package rapport.launcher.newlevel;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import rapport.launcher.feature.Coordinates;

/** What Maven built of a level in one archive: its feature, with the checksums of its bundles, and the bundles; ready to be signed. */
public final class LevelArchive {

    private final Path target;

    /** Of the project in that folder. */
    public LevelArchive(Path project) {
        this.target = project.resolve("target");
    }

    /**
     * Writes it.
     *
     * @throws CannotWrite where nothing is built yet
     */
    public Path write() throws IOException {
        Path file = feature();
        JsonObject feature = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        Map<String, byte[]> bundles = new LinkedHashMap<>();
        for (JsonElement each : feature.getAsJsonArray("bundles")) {
            JsonObject bundle = each.getAsJsonObject();
            String jar = Coordinates.parse(bundle.get("id").getAsString()).fileName();
            if (!Files.exists(target.resolve(jar))) {
                throw new CannotWrite(
                        "There is no " + target.resolve(jar) + ": build the project first, with 'mvn verify'.");
            }
            byte[] bytes = Files.readAllBytes(target.resolve(jar));
            bundle.addProperty("sha256", sha256(bytes));
            bundles.put("bundles/" + jar, bytes);
        }
        String version = Coordinates.parse(feature.get("id").getAsString()).version();
        String name = String.valueOf(file.getFileName());
        Path archive = target.resolve(name.replaceFirst("\\.json$", "") + "-" + version + "-module.jar");
        write(archive, name, text(feature), bundles);
        return archive;
    }

    private Path feature() throws IOException {
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                List<Path> features =
                        files.filter(each -> each.toString().endsWith(".json")).toList();
                if (features.size() == 1) {
                    return features.get(0);
                }
            }
        }
        throw new CannotWrite(
                "There is not one feature in " + target + ": build the project first, with 'mvn verify'.");
    }

    private static byte[] text(JsonObject feature) {
        String text = new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(feature);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path archive, String name, byte[] feature, Map<String, byte[]> bundles)
            throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(archive), manifest)) {
            put(jar, name, feature);
            for (Map.Entry<String, byte[]> bundle : bundles.entrySet()) {
                put(jar, bundle.getKey(), bundle.getValue());
            }
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
