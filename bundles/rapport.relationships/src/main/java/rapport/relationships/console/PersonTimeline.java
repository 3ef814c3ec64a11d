package rapport.relationships.console;

import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;

/** What happened with a person. */
@Component
public final class PersonTimeline implements Panel {

    private final Parts parts;

    @Activate
    public PersonTimeline(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.PERSON, Column.TIMELINE);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("history.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return Optional.of(new History(parts, Telling.to(visit), subject).show());
    }
}
