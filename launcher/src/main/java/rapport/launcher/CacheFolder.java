package rapport.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Where things lie that can be made again: one folder per data folder, for this user only. */
record CacheFolder(Path path) {

    /** In the user's cache, or among temporary files where that cannot be written. */
    static CacheFolder of(DataFolder data, Map<String, String> environment) {
        String name = data.path().getFileName() + "-" + key(data.path());
        for (Path root : roots(environment)) {
            Path folder = root.resolve(name);
            try {
                Files.createDirectories(folder);
                if (Files.isWritable(folder)) {
                    keepPrivate(folder);
                    return new CacheFolder(folder);
                }
            } catch (IOException e) {
                continue;
            }
        }
        throw new CannotStart(
                ExitCode.DATA_UNUSABLE, "No cache folder can be written, neither the user's nor a temporary one.");
    }

    private static List<Path> roots(Map<String, String> environment) {
        String configured = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path cache = configured.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(configured);
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "rapport-" + System.getProperty("user.name"));
        return List.of(cache.toAbsolutePath().resolve("rapport"), temporary);
    }

    private static void keepPrivate(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static String key(Path path) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(path.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
