package rapport.listening.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.Levels;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Visit;

/** The way to all concerns, for whoever may see those of some level. */
@Component
public final class ConcernsNavigation implements Navigation {

    private static final int AFTER_ORGANIZATIONS = 40;

    private final Levels levels;

    @Activate
    public ConcernsNavigation(@Reference Levels levels) {
        this.levels = levels;
    }

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        boolean any = levels.enabled().stream().anyMatch(level -> visit.caller().mayRead(level.name()));
        String label = ConcernTelling.MESSAGES.in(visit.locale()).of("concerns.title");
        return any
                ? List.of(NavigationEntry.of(
                                Section.DAILY, AFTER_ORGANIZATIONS, label, "message-square-quote", "/concerns")
                        .letter('l'))
                : List.of();
    }
}
