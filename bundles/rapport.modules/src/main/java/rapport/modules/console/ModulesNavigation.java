package rapport.modules.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.api.access.Role;
import rapport.console.api.Messages;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Texts;
import rapport.console.api.Visit;

/** Leads administrators to the modules and the settings. */
@Component
public final class ModulesNavigation implements Navigation {

    private static final Messages MESSAGES = Messages.of(ModulesNavigation.class);

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        if (!visit.caller().role().includes(Role.ADMINISTRATOR)) {
            return List.of();
        }
        Texts text = MESSAGES.in(visit.locale());
        return List.of(
                NavigationEntry.of(Section.ADMINISTRATION, 10, text.of("modules.title"), "blocks", ModulesPage.PATH)
                        .letter('M'),
                NavigationEntry.of(
                        Section.ADMINISTRATION,
                        20,
                        text.of("settings.title"),
                        "sliders-horizontal",
                        SettingsPage.PATH));
    }
}
