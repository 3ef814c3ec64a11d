package rapport.api.module;

import java.util.List;

/**
 * Something that an administrator can choose.
 *
 * @param name short and stable: {@code customers}
 * @param title as shown
 * @param description what it is for, in a sentence
 * @param enabled whether it was asked for
 * @param running whether all of it works
 * @param problems why not all of it works, one sentence each
 */
public record Module(
        String name,
        String title,
        String description,
        String version,
        Kind kind,
        boolean enabled,
        boolean running,
        List<String> problems) {

    /** What a module is. */
    public enum Kind {
        /** Always there. */
        PLATFORM,
        /** Brings a level. */
        LEVEL,
        /** Anything else that can be chosen. */
        ADDITION
    }

    public Module {
        problems = List.copyOf(problems);
    }
}
