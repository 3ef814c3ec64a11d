package rapport.console.api;

import java.util.Optional;
import rapport.api.access.Caller;

/**
 * What the console keeps for one account between visits, in whatever browser: which columns somebody wants to see, what a
 * last step can be undone with. Nothing on it is a fact about anybody, so that none of it is in the journal.
 */
public interface Notepad {

    /** What stands under that name; empty where nothing does. */
    Optional<String> read(Caller by, String name);

    /** Writes under that name, in place of what stood there. */
    void write(Caller by, String name, String text);

    /** Takes away what stands under that name. */
    void tear(Caller by, String name);
}
