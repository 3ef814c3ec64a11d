package rapport.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rapport.api.access.Caller;
import rapport.console.api.Notepad;

/** A notepad that lasts as long as the test. */
public final class PaperNotepad implements Notepad {

    private final Map<String, String> notes = new HashMap<>();

    @Override
    public Optional<String> read(Caller by, String name) {
        return Optional.ofNullable(notes.get(by.account() + name));
    }

    @Override
    public void write(Caller by, String name, String text) {
        notes.put(by.account() + name, text);
    }

    @Override
    public void tear(Caller by, String name) {
        notes.remove(by.account() + name);
    }
}
