package rapport.suppliers.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Texts;
import rapport.console.api.Visit;

/** The ways to what concerns all suppliers. */
@Component
public final class SuppliersNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        Texts text = Telling.MESSAGES.in(visit.locale());
        boolean sees = visit.findCaller().isPresent() && visit.caller().mayRead(Parts.LEVEL);
        return sees
                ? List.of(
                        entry(10, text.of("matrix.title"), "grid-2x2", MatrixPage.PATH),
                        entry(20, text.of("expiring.title"), "file-check", ExpiringPage.PATH))
                : List.of();
    }

    private static NavigationEntry entry(int order, String label, String icon, String path) {
        return NavigationEntry.of(Section.LEVELS, order, label, icon, path).under("/" + Parts.LEVEL);
    }
}
