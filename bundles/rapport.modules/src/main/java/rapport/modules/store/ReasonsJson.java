package rapport.modules.store;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rapport.api.level.Localized;

/** Reasons as they are remembered: in each language, so that whoever reads them later reads their own. */
final class ReasonsJson {

    private static final Gson GSON = new Gson();
    private static final String BEGINS = "[";

    private ReasonsJson() {}

    /** As many of them as fit, the first ones first. */
    static String write(List<Localized> reasons, int atMost) {
        List<Localized> fitting = new ArrayList<>(reasons);
        String json = reasons.isEmpty() ? "" : GSON.toJson(fitting);
        while (json.length() > atMost) {
            fitting.remove(fitting.size() - 1);
            json = GSON.toJson(fitting);
        }
        return json;
    }

    /** What was written, or lines in English, as they were written by earlier versions. */
    static List<Localized> read(String written) {
        if (written.startsWith(BEGINS)) {
            return GSON.fromJson(written, new TypeToken<List<Localized>>() {}.getType());
        }
        return Stream.of(written.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> new Localized(line, Map.of()))
                .toList();
    }
}
