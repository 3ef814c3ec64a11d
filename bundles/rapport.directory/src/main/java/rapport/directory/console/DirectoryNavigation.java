package rapport.directory.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Texts;
import rapport.console.api.Visit;

/** The ways to people and organizations. */
@Component
public final class DirectoryNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        Texts text = Reading.MESSAGES.in(visit.locale());
        return List.of(
                NavigationEntry.of(Section.DAILY, 20, text.of("people.title"), "users", "/people")
                        .letter('p'),
                NavigationEntry.of(Section.DAILY, 30, text.of("organizations.title"), "building-2", "/organizations")
                        .letter('o'));
    }
}
