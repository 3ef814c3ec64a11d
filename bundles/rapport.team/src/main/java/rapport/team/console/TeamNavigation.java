package rapport.team.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Texts;
import rapport.console.api.Visit;

/** The ways to the team's own pages. */
@Component
public final class TeamNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        boolean sees = visit.findCaller().isPresent() && visit.caller().mayRead("team");
        Texts text = Saying.MESSAGES.in(visit.locale());
        return sees
                ? List.of(
                        entry(58, text.of("departments.title"), "building-2", DepartmentListPage.PATH),
                        entry(59, text.of("servings.title"), "heart-handshake", ServingListPage.PATH),
                        entry(60, text.of("requirements.title"), "badge-check", RequirementListPage.PATH),
                        entry(61, text.of("pulses.title"), "activity", PulseListPage.PATH),
                        entry(63, text.of("talks.title"), "messages-square", TalkListPage.PATH),
                        entry(64, text.of("recognitions.title"), "heart", RecognitionPage.PATH),
                        entry(62, text.of("silos.title"), "grid-3x3", SiloPage.PATH))
                : List.of();
    }

    private static NavigationEntry entry(int order, String label, String icon, String path) {
        return NavigationEntry.of(Section.LEVELS, order, label, icon, path).under("/team");
    }
}
