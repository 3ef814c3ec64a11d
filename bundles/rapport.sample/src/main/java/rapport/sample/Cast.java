package rapport.sample;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import rapport.sample.model.Company;

/** Who plays in the sample company: {@code company.json} beside this class. */
public final class Cast {

    private Cast() {}

    /** Reads the cast. */
    public static Company read() {
        try (InputStream stream =
                        Objects.requireNonNull(Cast.class.getResourceAsStream("company.json"), "company.json");
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new Gson().fromJson(reader, Company.class);
        } catch (IOException broken) {
            throw new UncheckedIOException("the sample company cannot be read", broken);
        }
    }
}
