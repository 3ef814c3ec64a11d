package rapport.insight.console;

import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.party.PersonId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;

/** On the record of a person: whom of us, or whom of them, the person knows, and how well. */
@Component
public final class PersonTiesPanel implements Panel {

    private final TieLines lines;

    @Activate
    public PersonTiesPanel(@Reference TieLines lines) {
        this.lines = lines;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.PERSON, Column.CONNECTIONS);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title(Locale locale) {
        return TodayPage.MESSAGES.in(locale).of("ties.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return lines.of(visit, new PersonId(subject.id()));
    }
}
