package rapport.modules.store;

import java.util.Map;
import rapport.api.access.Caller;

/** Remembers which modules an administrator wants. */
public interface ModuleChoices {

    /** What was chosen, by the module's name; a module that nobody chose about is missing. */
    Map<String, Boolean> all();

    /** Remembers one choice, and says so in the journal. */
    void remember(Caller by, String module, boolean enabled);
}
