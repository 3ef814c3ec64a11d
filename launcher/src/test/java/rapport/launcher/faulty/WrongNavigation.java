package rapport.launcher.faulty;

import java.util.List;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.Visit;

/** Navigation to a place that cannot be. */
public final class WrongNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        return List.of(NavigationEntry.of(NavigationEntry.Section.WORK, 1, "Nowhere", "circle", "no path"));
    }
}
