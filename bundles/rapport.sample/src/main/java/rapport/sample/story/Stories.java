package rapport.sample.story;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All that happened, with whoever it was, in the order in which it did. */
public record Stories(List<Line> lines) {

    public Stories {
        lines = List.copyOf(lines);
    }

    /** Reads the stories, told account by account. */
    public static Stories read() {
        try (InputStream stream = Objects.requireNonNull(
                        Stories.class.getResourceAsStream("/rapport/sample/stories.json"), "stories.json");
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            JsonObject accounts = JsonParser.parseReader(reader).getAsJsonObject();
            List<Line> lines = new ArrayList<>();
            for (Map.Entry<String, JsonElement> account : accounts.entrySet()) {
                for (JsonElement line : account.getValue().getAsJsonArray()) {
                    lines.add(new Line(account.getKey(), line.getAsJsonObject()));
                }
            }
            lines.sort(Comparator.comparingInt(Line::daysAgo).reversed());
            return new Stories(lines);
        } catch (IOException broken) {
            throw new UncheckedIOException("the stories cannot be read", broken);
        }
    }
}
