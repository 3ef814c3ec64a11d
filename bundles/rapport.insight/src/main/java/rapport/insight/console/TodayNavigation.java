package rapport.insight.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Visit;

/** Leads to Today. */
@Component
public final class TodayNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        String label = TodayPage.MESSAGES.in(visit.locale()).of("today.title");
        return List.of(NavigationEntry.of(Section.DAILY, 10, label, "sun", TodayPage.PATH)
                .letter('t'));
    }
}
