package rapport.growth.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.LevelDescription.Counterpart;
import rapport.api.level.Levels;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Visit;

/** The way to growth, for those who may see a level on which organizations stand. */
@Component
public final class GrowthNavigation implements Navigation {

    private final Levels levels;

    @Activate
    public GrowthNavigation(@Reference Levels levels) {
        this.levels = levels;
    }

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        boolean sees = visit.findCaller().isPresent()
                && levels.enabled().stream()
                        .filter(level -> level.counterparts().contains(Counterpart.ORGANIZATION))
                        .anyMatch(level -> visit.caller().mayRead(level.name()));
        String label = Telling.MESSAGES.in(visit.locale()).of("page.title");
        return sees ? List.of(NavigationEntry.of(Section.WORK, 50, label, "sprout", "/growth")) : List.of();
    }
}
