package rapport.console.api.list;

import com.google.gson.Gson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.console.api.Notepad;
import rapport.console.api.Parameters;

/** The last step that somebody took in a list, as it is remembered until the next one so that it can be undone. */
record Steps<T>(Roster<T> roster, Notepad notepad, Caller by) {

    private static final Gson GSON = new Gson();

    /**
     * A record before and after.
     *
     * @param version at which the step left it
     * @param was what its editing told of it before
     */
    record Changed(UUID id, long version, Map<String, List<String>> was) {

        static Changed of(UUID id, long version, Parameters was) {
            return new Changed(id, version, was.values());
        }
    }

    /** A step: which editing was used on whom. */
    record Step(UUID id, String editing, List<Changed> changed) {}

    /** Remembers a step, and answers the path that undoes it. */
    String remember(String editing, List<Changed> changed) {
        Step step = new Step(UUID.randomUUID(), editing, changed);
        notepad.write(by, note(), GSON.toJson(step));
        return roster.path() + "/steps/" + step.id();
    }

    /** The step of that id, if it is still the last one; it is forgotten from now on. */
    Optional<Step> take(String id) {
        Optional<Step> last = notepad.read(by, note())
                .map(text -> GSON.fromJson(text, Step.class))
                .filter(step -> step.id().toString().equals(id));
        last.ifPresent(step -> notepad.tear(by, note()));
        return last;
    }

    /** Makes everything what it was, but for those that somebody changed since; answers how many were. */
    int undo(Step step) {
        Optional<Editing<T>> editing = roster.findEditing(step.editing());
        Map<UUID, Changed> byId = new HashMap<>();
        step.changed().forEach(one -> byId.put(one.id(), one));
        List<T> records = editing.isPresent() ? roster.find(byId.keySet()) : List.of();
        return (int) records.stream()
                .filter(record -> restore(editing.get(), record, byId.get(idOf(record))))
                .count();
    }

    private UUID idOf(T record) {
        return roster.entry(record).id();
    }

    private boolean restore(Editing<T> editing, T record, @Nullable Changed one) {
        return one != null
                && one.version() == roster.entry(record).version()
                && editing.restore(record, one.version(), new Parameters(one.was()))
                        .findValue()
                        .isPresent();
    }

    private String note() {
        return "step" + roster.path();
    }
}
