package rapport.followup.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.followup.FollowUpsQuery;
import rapport.api.party.PersonId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;

/** Whom we ask how it holds, wherever the person works by now. */
@Component
public final class PersonFollowUps implements Panel {

    private final Parts parts;

    @Activate
    public PersonFollowUps(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.PERSON, Column.CONNECTIONS);
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("followups.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return new Lines(parts, visit).show(FollowUpsQuery.of(new PersonId(subject.id())), "person=" + subject.id());
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        return new Lines(parts, visit).starts("person=" + subject.id());
    }
}
