package rapport.console.api.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapport.api.access.Caller;
import rapport.console.api.Notepad;

/** The columns that somebody wants to see; the usual ones for those who never chose. */
record ChosenTraits<T>(Roster<T> roster, Notepad notepad, Caller by) {

    List<Trait<T>> shown() {
        Optional<Set<String>> chosen = notepad.read(by, note()).map(text -> Set.of(text.split(",", -1)));
        return roster.traits().stream()
                .filter(trait ->
                        chosen.map(names -> names.contains(trait.name())).orElse(trait.usual()))
                .toList();
    }

    void choose(List<String> names) {
        List<String> known = roster.traits().stream()
                .map(Trait::name)
                .filter(names::contains)
                .toList();
        notepad.write(by, note(), String.join(",", known));
    }

    void chooseTheUsual() {
        notepad.tear(by, note());
    }

    private String note() {
        return "columns" + roster.path();
    }
}
