package rapport.launcher.newlevel;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * What a new level is called, in all the forms in which it is written.
 *
 * @param name its place in URLs, and the prefix of its tables: {@code donors}
 * @param packageName the root package of its bundle, and the bundle's own name
 */
public record LevelName(String name, String packageName) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{2,24}");
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)+");

    public LevelName {
        if (!NAME.matcher(name).matches()) {
            throw new CannotWrite("A level is called by 3 to 25 lower case letters and digits, a letter first,"
                    + " such as donors; this was '" + name + "'.");
        }
        if (SourceVersion.isKeyword(name) || reserved().contains(name)) {
            throw new CannotWrite("A level cannot be called '" + name
                    + "': the product or the language Java uses that word itself. Choose another one.");
        }
        if (!PACKAGE.matcher(packageName).matches() || !SourceVersion.isName(packageName)) {
            throw new CannotWrite("A package is lower case words with dots between them, such as org.example." + name
                    + ", and none of them a word of the language Java; this was '" + packageName + "'.");
        }
        if (packageName.startsWith("java.") || packageName.startsWith("rapport.")) {
            throw new CannotWrite("Packages that begin with java. or rapport. belong to others; this was '"
                    + packageName + "'. Begin with a domain of yours.");
        }
    }

    /** Words that are taken. */
    static Set<String> reserved() {
        return Set.copyOf(TemplateText.lines("reserved.txt"));
    }

    /** What stands for each placeholder. */
    Map<String, String> forms() {
        String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return Map.of(
                "name", name,
                "Name", title,
                "Title", title,
                "singular", singular,
                "package", packageName,
                "path", packageName.replace('.', '/'));
    }
}
