package rapport.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import rapport.exchange.formats.Formats;

/** The files in the shapes of real exports. */
final class Fixtures {

    private Fixtures() {}

    static String text(String name) {
        try (InputStream in = Formats.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A table of so many people with unlike names. */
    static String people(int count) {
        StringBuilder text = new StringBuilder("First Name,Last Name,E-mail Address,Company,Job Title,Mobile Phone\n");
        for (int at = 0; at < count; at++) {
            text.append("Given")
                    .append(at)
                    .append(",Family")
                    .append(at % 997)
                    .append(",person")
                    .append(at);
            text.append("@firm")
                    .append(at % 200)
                    .append(".example,Firm ")
                    .append(at % 200)
                    .append(",Buyer,+49 30 ");
            text.append(1_000_000 + at).append('\n');
        }
        return text.toString();
    }
}
