package rapport.launcher.runtime;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.BundleException;
import rapport.features.api.Sentence;

/** Says in one sentence why a bundle does not start, from what the framework says in its own language. */
final class WhyNot {
    private static final Pattern MISSING = Pattern.compile(
            "missing requirement \\[(\\S+) \\[[^]]*]\\([^)]*\\)] ([\\w.]+); (\\(.*?\\)+)(?=[\\s\\]]|$)");
    private static final Pattern PACKAGE = Pattern.compile("\\(osgi\\.wiring\\.package=([^)]+)\\)");
    private static final Pattern LOWEST = Pattern.compile("\\(version>=([^)]+)\\)");
    private static final Pattern BELOW = Pattern.compile("\\(!\\(version>=([^)]+)\\)\\)");

    private WhyNot() {}

    static Sentence sentence(String bundle, BundleException failure) {
        return sentence(Sentence.untranslated(bundle), failure);
    }

    /** The same of something that has a name in each language. */
    static Sentence sentence(Sentence what, BundleException failure) {
        String text = String.valueOf(failure.getMessage());
        Matcher missing = MISSING.matcher(text);
        Sentence last = null;
        while (missing.find()) {
            last = needs(
                    Objects.requireNonNull(missing.group(1)),
                    Objects.requireNonNull(missing.group(2)),
                    Objects.requireNonNull(missing.group(3)));
        }
        if (last != null) {
            return last.english().startsWith(what + " ") ? last : Sayings.say("start", what, last);
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return Sayings.say("start", what, firstLine(String.valueOf(cause.getMessage())) + ".");
    }

    private static Sentence needs(String bundle, String namespace, String filter) {
        Matcher name = PACKAGE.matcher(filter);
        if (!name.find()) {
            return Sayings.say("needs", bundle, namespace + " " + filter);
        }
        Matcher below = BELOW.matcher(filter);
        Matcher lowest = LOWEST.matcher(filter);
        if (!lowest.find()) {
            return Sayings.say("needs.package", bundle, name.group(1));
        }
        return below.find()
                ? Sayings.say("needs.between", bundle, name.group(1), lowest.group(1), below.group(1))
                : Sayings.say("needs.from", bundle, name.group(1), lowest.group(1));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").replaceAll("\\.$", "");
    }
}
