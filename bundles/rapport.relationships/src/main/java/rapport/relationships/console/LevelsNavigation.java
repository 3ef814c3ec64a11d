package rapport.relationships.console;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Visit;

/** One way into each enabled level that the reader may see. */
@Component
public final class LevelsNavigation implements Navigation {

    // Letters that lead to the places of the core.
    private static final Set<Character> TAKEN = Set.of('t', 'p', 'o', 'l', 'i', 'm', 'a');

    private final Levels levels;

    @Activate
    public LevelsNavigation(@Reference Levels levels) {
        this.levels = levels;
    }

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        Set<Character> taken = new HashSet<>(TAKEN);
        List<NavigationEntry> entries = new ArrayList<>();
        for (LevelDescription level : levels.enabled()) {
            // Every level takes its letter, so that it is the same for all readers.
            char letter = letter(level.name(), taken);
            if (visit.caller().mayRead(level.name())) {
                entries.add(NavigationEntry.of(
                                Section.LEVELS,
                                level.order(),
                                level.words(visit.locale()).name(),
                                level.icon(),
                                "/" + level.name())
                        .tint(level.tint())
                        .letter(letter));
            }
        }
        return entries;
    }

    private static char letter(String name, Set<Character> taken) {
        for (char letter : name.toCharArray()) {
            if (Character.isLetter(letter) && taken.add(letter)) {
                return letter;
            }
        }
        return ' ';
    }
}
