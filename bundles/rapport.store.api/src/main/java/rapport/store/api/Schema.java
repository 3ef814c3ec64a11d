package rapport.store.api;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The tables of one module, made by the numbered scripts that lie in the module's own bundle under
 * {@code rapport/<module>/migrations/}.
 *
 * <p>A script is called {@code V1__what_it_does.sql}, the next one {@code V2__…}; once released it is never changed. Where
 * the engines cannot share one, {@code V3__what.h2.sql} and {@code V3__what.postgresql.sql} stand side by side.
 *
 * @param module the name of the module, in lower case; also the prefix of a level's tables
 * @param owner any class of the bundle that holds the scripts
 */
public record Schema(String module, Class<?> owner) {

    private static final Pattern MODULE = Pattern.compile("[a-z][a-z0-9]{0,30}");

    public Schema {
        named(module);
        Objects.requireNonNull(owner, "owner");
    }

    /**
     * The name, where it can be that of a module.
     *
     * @throws IllegalArgumentException if it cannot
     */
    public static String named(String module) {
        if (!MODULE.matcher(module).matches()) {
            throw new IllegalArgumentException(
                    "a module is named in lower-case letters and digits, was \"" + module + "\"");
        }
        return module;
    }

    /** The folder of the scripts of a module, as a resource path without slashes at its ends. */
    public static String migrationsOf(String module) {
        return "rapport/" + module + "/migrations";
    }

    /** The folder of the scripts, as a resource path without slashes at its ends. */
    public String migrations() {
        return migrationsOf(module);
    }
}
