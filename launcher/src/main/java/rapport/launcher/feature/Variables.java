package rapport.launcher.feature;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values for the {@code ${name}} in feature files: the files' defaults, overridden by what the person asked for. */
public final class Variables {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)}");
    private final Map<String, String> values;

    public Variables(Map<String, String> defaults, Map<String, String> overrides) {
        values = new HashMap<>(defaults);
        values.putAll(overrides);
    }

    /** The text with every reference replaced. */
    public String fill(String text) {
        return REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))));
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the variable " + name + " has no value");
        }
        return value;
    }
}
