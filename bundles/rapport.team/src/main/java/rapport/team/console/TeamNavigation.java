package rapport.team.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Visit;

/** The ways to the team's own pages. */
@Component
public final class TeamNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        boolean sees = visit.findCaller().isPresent() && visit.caller().mayRead("team");
        String pulses = Telling.MESSAGES.in(visit.locale()).of("pulses.title");
        return sees ? List.of(NavigationEntry.of(Section.WORK, 60, pulses, "activity", PulseListPage.PATH)) : List.of();
    }
}
