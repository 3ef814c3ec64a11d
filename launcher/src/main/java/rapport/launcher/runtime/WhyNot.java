package rapport.launcher.runtime;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleException;

/** Says in one sentence why a bundle does not start, from what the framework says in its own language. */
final class WhyNot {
    private static final Pattern MISSING = Pattern.compile(
            "missing requirement \\[(\\S+) \\[[^]]*]\\([^)]*\\)] ([\\w.]+); (\\(.*?\\)+)(?=[\\s\\]]|$)");
    private static final Pattern PACKAGE = Pattern.compile("\\(osgi\\.wiring\\.package=([^)]+)\\)");
    private static final Pattern LOWEST = Pattern.compile("\\(version>=([^)]+)\\)");
    private static final Pattern BELOW = Pattern.compile("\\(!\\(version>=([^)]+)\\)\\)");

    private WhyNot() {}

    static String sentence(String bundle, BundleException failure) {
        String text = String.valueOf(failure.getMessage());
        Matcher missing = MISSING.matcher(text);
        String last = null;
        while (missing.find()) {
            last = needs(
                    Objects.requireNonNull(missing.group(1)),
                    Objects.requireNonNull(missing.group(2)),
                    Objects.requireNonNull(missing.group(3)));
        }
        if (last != null) {
            return last.startsWith(bundle + " ") ? last : bundle + " cannot start: " + last;
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return bundle + " cannot start: " + firstLine(String.valueOf(cause.getMessage())) + ".";
    }

    private static String needs(String bundle, String namespace, String filter) {
        Matcher name = PACKAGE.matcher(filter);
        if (!name.find()) {
            return bundle + " needs " + namespace + " " + filter + ", which no installed bundle offers.";
        }
        return bundle + " needs the package " + name.group(1) + range(filter) + ", which no installed bundle offers.";
    }

    private static String range(String filter) {
        Matcher below = BELOW.matcher(filter);
        Matcher lowest = LOWEST.matcher(filter);
        if (!lowest.find()) {
            return "";
        }
        return below.find()
                ? " from version " + lowest.group(1) + " up to " + below.group(1)
                : " from version " + lowest.group(1);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").replaceAll("\\.$", "");
    }
}
