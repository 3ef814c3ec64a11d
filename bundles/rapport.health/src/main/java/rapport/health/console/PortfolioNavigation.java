package rapport.health.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Visit;

/** Leads to the portfolio. */
@Component
public final class PortfolioNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        String label = HealthTelling.MESSAGES.in(visit.locale()).of("portfolio.title");
        return List.of(NavigationEntry.of(Section.WORK, 5, label, "heart-pulse", PortfolioPage.PATH));
    }
}
