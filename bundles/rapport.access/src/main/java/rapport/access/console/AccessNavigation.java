package rapport.access.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.api.access.Role;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Texts;
import rapport.console.api.Visit;

/** Leads administrators to the accounts and the journal. */
@Component
public final class AccessNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        if (!visit.caller().role().includes(Role.ADMINISTRATOR)) {
            return List.of();
        }
        Texts text = Offered.texts(visit);
        return List.of(
                NavigationEntry.of(
                        Section.ADMINISTRATION, 30, text.of("accounts.title"), "users-round", AccountsPage.PATH),
                NavigationEntry.of(
                        Section.ADMINISTRATION, 40, text.of("journal.title"), "scroll-text", JournalPage.PATH));
    }
}
