package rapport.modules.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;

/**
 * Reads an archive whole and checks it before anything of it is kept: that nothing is in it which does not belong, that each file
 * is signed, and by somebody trusted, with what the Java platform has for signed JARs; then what the feature's file says of its
 * bundles.
 */
public final class ArchiveReader {

    /** A level with pictures and all has a few megabytes. */
    public static final long MOST_BYTES = 128L << 20;

    private static final int MOST_FILES = 300;
    private static final Pattern FEATURE = Pattern.compile("[a-z][a-z0-9]{0,30}\\.json");
    private static final Pattern BUNDLE = Pattern.compile("bundles/[A-Za-z0-9][A-Za-z0-9._-]*\\.jar");
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[A-Za-z0-9_-]+\\.(MF|SF|RSA|DSA|EC)");

    private final Predicate<X509Certificate> trusted;
    private final Instant now;

    /** A file of the archive and who signed it. */
    private record Signed(byte[] bytes, Set<X509Certificate> signers) {}

    /**
     * @param trusted whether a signature of this certificate's holder is enough
     * @param now a certificate that has run out by then is not
     */
    public ArchiveReader(Predicate<X509Certificate> trusted, Instant now) {
        this.trusted = trusted;
        this.now = now;
    }

    /** The archive, or why it is not let in. */
    public Outcome<ModuleArchive> read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return refused("archive.large", "the archive is larger than 128 MB");
        }
        try (JarFile jar = new JarFile(file.toFile(), true)) {
            List<JarEntry> entries = Collections.list(jar.entries()).stream()
                    .filter(entry -> !entry.isDirectory())
                    .toList();
            for (JarEntry entry : entries) {
                if (!belongs(entry.getName())) {
                    return refused(
                            "archive.stranger",
                            Map.of("file", entry.getName()),
                            "it holds " + entry.getName() + ", which does not belong into the archive of a module");
                }
            }
            return read(jar, entries, file);
        } catch (ZipException damaged) {
            return refused("archive.unreadable", "the file is not an archive of a module, or it is damaged");
        } catch (SecurityException tampered) {
            return refused("archive.tampered", "the archive was changed after it was signed: " + tampered.getMessage());
        }
    }

    private static boolean belongs(String name) {
        return Pattern.matches(FEATURE.pattern() + "|" + BUNDLE.pattern() + "|" + SIGNATURE.pattern(), name);
    }

    private Outcome<ModuleArchive> read(JarFile jar, List<JarEntry> entries, Path file) throws IOException {
        Map<String, Signed> files = new TreeMap<>();
        long room = MOST_BYTES;
        for (JarEntry entry : entries) {
            try (InputStream in = jar.getInputStream(entry)) {
                byte[] bytes = in.readNBytes((int) room + 1);
                room -= bytes.length;
                if (room < 0 || files.size() == MOST_FILES) {
                    return refused("archive.large", "the archive holds more than 128 MB or " + MOST_FILES + " files");
                }
                if (!SIGNATURE.matcher(entry.getName()).matches()) {
                    files.put(entry.getName(), new Signed(bytes, signers(entry)));
                }
            }
        }
        List<String> features = files.keySet().stream()
                .filter(name -> FEATURE.matcher(name).matches())
                .toList();
        if (features.size() != 1) {
            return refused("archive.feature", "it must hold the file of one feature, and holds " + features.size());
        }
        return judged(files)
                .then(signer -> FeatureContent.check(features.get(0), bytesOf(files))
                        .map(content -> new ModuleArchive(
                                content.name(), content.version(), Digests.sha256(file), signer, bytesOf(files))));
    }

    private static Set<X509Certificate> signers(JarEntry entry) {
        Set<X509Certificate> signers = new HashSet<>();
        CodeSigner[] found = entry.getCodeSigners();
        for (CodeSigner signer : found == null ? new CodeSigner[0] : found) {
            if (signer.getSignerCertPath().getCertificates().get(0) instanceof X509Certificate own) {
                signers.add(own);
            }
        }
        return signers;
    }

    /** Who signed all of it, if that is somebody trusted. */
    private Outcome<String> judged(Map<String, Signed> files) {
        Set<X509Certificate> common = null;
        for (Map.Entry<String, Signed> file : files.entrySet()) {
            if (file.getValue().signers().isEmpty()) {
                return refused(
                        "archive.unsigned",
                        Map.of("file", file.getKey()),
                        "it is not signed: nobody vouches for " + file.getKey());
            }
            if (common == null) {
                common = new HashSet<>(file.getValue().signers());
            } else {
                common.retainAll(file.getValue().signers());
            }
        }
        List<X509Certificate> signers = new ArrayList<>(common == null ? Set.of() : common);
        if (signers.isEmpty()) {
            return refused("archive.mixed", "its files are signed by different keys");
        }
        return signers.stream().filter(trusted).findFirst().map(this::inTime).orElseGet(() -> stranger(signers.get(0)));
    }

    private Outcome<String> inTime(X509Certificate signer) {
        String subject = signer.getSubjectX500Principal().getName();
        boolean early = signer.getNotBefore().after(Date.from(now));
        if (early || signer.getNotAfter().before(Date.from(now))) {
            return refused(
                    "archive.expired",
                    Map.of("signer", subject),
                    "the certificate of " + subject + " is not valid today; its holder has to sign anew");
        }
        return Outcome.done(subject);
    }

    private static Outcome<String> stranger(X509Certificate signer) {
        String subject = signer.getSubjectX500Principal().getName();
        String fingerprint = Digests.fingerprint(signer);
        return refused(
                "archive.untrusted",
                Map.of("signer", subject, "fingerprint", fingerprint),
                "it is signed by " + subject + ", whose key is not trusted here; its fingerprint is " + fingerprint);
    }

    private static Map<String, byte[]> bytesOf(Map<String, Signed> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, signed) -> bytes.put(name, Arrays.copyOf(signed.bytes(), signed.bytes().length)));
        return bytes;
    }

    private static <T> Outcome<T> refused(String key, String sentence) {
        return refused(key, Map.of(), sentence);
    }

    private static <T> Outcome<T> refused(String key, Map<String, String> arguments, String sentence) {
        return Outcome.refused(new Objection("archive", key, arguments, sentence));
    }
}
