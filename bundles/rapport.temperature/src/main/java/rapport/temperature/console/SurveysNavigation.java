package rapport.temperature.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Visit;

/** Leads to the surveys. */
@Component
public final class SurveysNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        String label = Telling.MESSAGES.in(visit.locale()).of("surveys.title");
        return List.of(NavigationEntry.of(Section.WORK, 20, label, "clipboard-list", "/surveys"));
    }
}
