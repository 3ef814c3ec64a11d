package rapport.console.api.list;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.console.api.Notepad;

/**
 * The columns that somebody wants to see; the usual ones for those who never chose.
 *
 * @param view the saved view that is looked at, which has columns of its own; null where it is none
 */
record ChosenTraits<T>(
        Roster<T> roster,
        Notepad notepad,
        Caller by,
        @Nullable SavedView view) {

    List<Trait<T>> shown() {
        Optional<Set<String>> chosen = view != null
                ? Optional.of(Set.copyOf(view.columns()))
                : notepad.read(by, note()).map(text -> Set.of(text.split(",", -1)));
        return roster.traits().stream()
                .filter(trait ->
                        chosen.map(names -> names.contains(trait.name())).orElse(trait.usual()))
                .toList();
    }

    /** Those of the names that this list knows. */
    List<String> known(List<String> names) {
        return names(trait -> names.contains(trait.name()));
    }

    List<String> usual() {
        return names(Trait::usual);
    }

    private List<String> names(Predicate<Trait<T>> which) {
        return roster.traits().stream().filter(which).map(Trait::name).toList();
    }

    void choose(List<String> names) {
        notepad.write(by, note(), String.join(",", known(names)));
    }

    void chooseTheUsual() {
        notepad.tear(by, note());
    }

    private String note() {
        return "columns" + roster.path();
    }
}
