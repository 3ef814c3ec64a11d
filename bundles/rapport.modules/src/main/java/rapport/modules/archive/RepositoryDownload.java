package rapport.modules.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;

/** Fetches an archive from a repository with Maven's layout and compares it with the checksum that lies beside it. */
public final class RepositoryDownload {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");
    private static final List<String> SCHEMES = List.of("https", "http", "file");

    /** Endings of checksums and their algorithms, the better first. */
    private static final Map<String, String> CHECKSUMS =
            Map.of(".sha512", "SHA-512", ".sha256", "SHA-256", ".sha1", "SHA-1");

    private static final List<String> ENDINGS = List.of(".sha512", ".sha256", ".sha1");

    private @Nullable HttpClient http;

    /** Writes the archive into the file, or says why not. */
    public Outcome<Path> fetch(ModuleSource.OfRepository source, Path into) throws IOException {
        String[] parts = source.coordinates().split(":", -1);
        boolean wellFormed = parts.length == 3;
        for (String part : parts) {
            wellFormed &= PART.matcher(part).matches() && !part.contains("..");
        }
        if (!wellFormed) {
            return refused(
                    "source.coordinates",
                    source.coordinates(),
                    "write group:artifact:version, was " + source.coordinates());
        }
        String scheme = String.valueOf(source.repository().getScheme()).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme)) {
            String address = source.repository().toString();
            return refused("source.address", address, "the address of a repository begins with https:, was " + address);
        }
        String base = source.repository().toString().replaceAll("/*$", "/");
        URI archive = URI.create(base + parts[0].replace('.', '/') + "/" + parts[1] + "/" + parts[2] + "/" + parts[1]
                + "-" + parts[2] + ".jar");
        if (!download(archive, into)) {
            return refused("source.missing", archive.toString(), "there is nothing at " + archive);
        }
        return compared(archive, into);
    }

    private Outcome<Path> compared(URI archive, Path file) throws IOException {
        for (String ending : ENDINGS) {
            Optional<String> published = text(URI.create(archive + ending));
            if (published.isPresent()) {
                String algorithm = Optional.ofNullable(CHECKSUMS.get(ending)).orElseThrow();
                String first = published.get().strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
                return first.equals(Digests.of(file, algorithm))
                        ? Outcome.done(file)
                        : refused(
                                "source.checksum",
                                archive.toString(),
                                archive + " does not have the checksum that lies" + " beside it");
            }
        }
        return refused("source.unchecked", archive.toString(), "the repository has no checksum beside " + archive);
    }

    private Optional<String> text(URI address) throws IOException {
        Path file = Files.createTempFile("checksum", ".txt");
        try {
            return download(address, file)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
                    : Optional.empty();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Whether there was something. */
    private boolean download(URI address, Path into) throws IOException {
        if (address.getScheme().equalsIgnoreCase("file")) {
            Path there = Path.of(address);
            if (!Files.isRegularFile(there)) {
                return false;
            }
            Files.copy(there, into, StandardCopyOption.REPLACE_EXISTING);
            return true;
        }
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            HttpResponse<InputStream> answer = http().send(request, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body();
                    OutputStream file = Files.newOutputStream(into)) {
                body.transferTo(new Limited(file));
            }
            return answer.statusCode() == 200;
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw new IOException("the download was given up", givenUp);
        } catch (UncheckedIOException tooMuch) {
            throw tooMuch.getCause();
        }
    }

    /** Nobody's repository fills the disk. */
    private static final class Limited extends OutputStream {

        private final OutputStream to;
        private long room = ArchiveReader.MOST_BYTES;

        Limited(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw new IOException("what the repository sends is larger than 128 MB");
            }
            to.write(bytes, from, length);
        }
    }

    private static <T> Outcome<T> refused(String key, String what, String sentence) {
        return Outcome.refused(new Objection("", key, Map.of("what", what), sentence));
    }

    /** Made when something is fetched: all that goes with encryption would otherwise be read at every start. */
    private synchronized HttpClient http() {
        HttpClient made = http;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();
            http = made;
        }
        return made;
    }
}
