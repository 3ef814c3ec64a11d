package rapport.relationships.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;

/** What is promised to and by an organization. */
@Component
public final class OrganizationPromises implements Panel {

    private final Parts parts;

    @Activate
    public OrganizationPromises(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.ORGANIZATION, Column.CONNECTIONS);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("promises.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        Promises promises = new Promises(parts, Telling.to(visit), subject);
        return promises.areThere() ? Optional.of(promises.showWithAct()) : Optional.empty();
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        return new Promises(parts, Telling.to(visit), subject).starts();
    }
}
