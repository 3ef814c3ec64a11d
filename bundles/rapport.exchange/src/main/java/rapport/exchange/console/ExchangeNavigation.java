package rapport.exchange.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.api.access.Role;
import rapport.console.api.Messages;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Visit;

/** Leads to the import page. */
@Component
public final class ExchangeNavigation implements Navigation {

    private static final Messages MESSAGES = Messages.of(ExchangeNavigation.class);

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        if (!visit.caller().role().includes(Role.MANAGER)) {
            return List.of();
        }
        String label = MESSAGES.in(visit.locale()).of("imports.title");
        return List.of(NavigationEntry.of(Section.WORK, 30, label, "import", ImportsPage.PATH)
                .letter('I'));
    }
}
