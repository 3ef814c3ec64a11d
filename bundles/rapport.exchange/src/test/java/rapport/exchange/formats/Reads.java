package rapport.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.Inspection;
import rapport.exchange.model.InteractionRow;
import rapport.exchange.model.PersonRow;
import rapport.exchange.model.Problem;
import rapport.exchange.model.Reading;
import rapport.exchange.model.Row;
import rapport.exchange.model.Rows;
import rapport.exchange.model.Wish;

/** Reads whole files for the tests. */
final class Reads {

    private Reads() {}

    /** A file of the folder of real files beside the repository; the test is skipped where there is no such folder. */
    static Path real(String name) {
        Optional<Path> folder = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(at -> at.resolve("../shared/data").normalize())
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(folder.isPresent(), "skipped: there is no folder ../shared/data beside the repository");
        return folder.orElseThrow().resolve(name);
    }

    /** A copy of a fixture, in another encoding. */
    static Path fixture(Path folder, String name, Charset charset, String mark) {
        return write(folder, name, (mark + text(name)).getBytes(charset));
    }

    static Path fixture(Path folder, String name) {
        return fixture(folder, name, StandardCharsets.UTF_8, "");
    }

    static String text(String name) {
        try (InputStream in = Reads.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading reading(Path file) {
        Inspection inspection = Formats.inspect(file, file.getFileName().toString(), Wish.NONE);
        assertThat(inspection).isInstanceOf(Inspection.Readable.class);
        return ((Inspection.Readable) inspection).reading();
    }

    static List<Row> rows(Path file) {
        return rows(file, reading(file));
    }

    static List<Row> rows(Path file, Reading reading) {
        List<Row> all = new ArrayList<>();
        try (Rows rows = Formats.open(file, reading)) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    static PersonRow person(Row row) {
        assertThat(row).isInstanceOf(PersonRow.class);
        return (PersonRow) row;
    }

    static InteractionRow interaction(Row row) {
        assertThat(row).isInstanceOf(InteractionRow.class);
        return (InteractionRow) row;
    }

    static List<Complaint> complaints(Row row) {
        return row.problems().stream().map(Problem::complaint).toList();
    }
}
