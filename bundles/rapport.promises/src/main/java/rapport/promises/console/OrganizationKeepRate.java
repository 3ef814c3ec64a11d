package rapport.promises.console;

import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;

/** How well an organization keeps promises. */
@Component(service = Panel.class)
public final class OrganizationKeepRate implements Panel {

    private final KeepRatePanel panel;

    @Activate
    public OrganizationKeepRate(@Reference Parts parts) {
        this.panel = new KeepRatePanel(parts, Subject.Kind.ORGANIZATION);
    }

    @Override
    public Place place() {
        return panel.place();
    }

    @Override
    public int order() {
        return panel.order();
    }

    @Override
    public String title(Locale locale) {
        return panel.title(locale);
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return panel.show(visit, subject);
    }
}
