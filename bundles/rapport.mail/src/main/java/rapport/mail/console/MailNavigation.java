package rapport.mail.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.api.access.Role;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Visit;

/** Leads managers to the outbox. */
@Component
public final class MailNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        if (!visit.caller().role().includes(Role.MANAGER)) {
            return List.of();
        }
        String label = MailPage.MESSAGES.in(visit.locale()).of("mail.title");
        return List.of(NavigationEntry.of(Section.ADMINISTRATION, 45, label, "mail", MailPage.PATH));
    }
}
