package rapport.followup.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Visit;

/** Leads to the follow-ups. */
@Component
public final class FollowUpNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        String label = Telling.MESSAGES.in(visit.locale()).of("followups.title");
        return List.of(NavigationEntry.of(Section.WORK, 10, label, "calendar-heart", FollowUpsPage.PATH)
                .letter('f'));
    }
}
