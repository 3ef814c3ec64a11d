package rapport.checkups.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.checkup.CheckUps;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Visit;

/** The way to check-ups, for those who may see a level that has any. */
@Component
public final class CheckUpsNavigation implements Navigation {

    private final CheckUps checkUps;

    @Activate
    public CheckUpsNavigation(@Reference CheckUps checkUps) {
        this.checkUps = checkUps;
    }

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        boolean none = visit.findCaller()
                .map(checkUps::questionnaires)
                .orElse(List.of())
                .isEmpty();
        String label = Telling.MESSAGES.in(visit.locale()).of("checkups.title");
        return none ? List.of() : List.of(NavigationEntry.of(Section.WORK, 40, label, "clipboard-check", "/check-ups"));
    }
}
