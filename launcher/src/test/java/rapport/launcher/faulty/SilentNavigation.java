package rapport.launcher.faulty;

import java.util.List;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.Visit;

/** Navigation that answers nothing at all. */
public final class SilentNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        return null;
    }
}
