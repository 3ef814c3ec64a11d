package rapport.launcher.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A publisher's key, made by the JDK's own keytool, and archives signed with it by jarsigner: as publishers do it. */
public final class SigningKey {

    private static final String PASSWORD = "a secret of the test";
    private final Path store;

    private SigningKey(Path store) {
        this.store = store;
    }

    /** A new key in a folder of the test's. */
    public static SigningKey of(String name, Path folder) throws Exception {
        SigningKey key = new SigningKey(Files.createDirectories(folder).resolve(name + ".p12"));
        key.tool(
                "keytool",
                "-genkeypair",
                "-alias",
                "key",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name + ", O=Example Charity Software",
                "-validity",
                "30");
        return key;
    }

    /** The file that administrators are given. */
    public Path certificate() throws Exception {
        Path file = store.resolveSibling(store.getFileName() + ".pem");
        tool("keytool", "-exportcert", "-rfc", "-alias", "key", "-file", file.toString());
        return file;
    }

    /** Signs an archive in its place. */
    public Path sign(Path archive) throws Exception {
        List<String> words = new ArrayList<>(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
        words.addAll(List.of(archive.toString(), "key"));
        run("jarsigner", words);
        return archive;
    }

    private void tool(String tool, String... words) throws Exception {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD, "-storetype", "PKCS12"));
        run(tool, all);
    }

    private static void run(String tool, List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(words);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(tool + " failed: " + said);
        }
    }
}
