package rapport.insight.console;

import java.util.List;
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

/** In the head of a person's record: how warm the best tie is, whose it is, and when it was last tended. */
@Component
public final class PersonWarmth implements Panel {

    private final TieLines lines;

    @Activate
    public PersonWarmth(@Reference TieLines lines) {
        this.lines = lines;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.PERSON, Column.HEAD);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Locale locale) {
        return TodayPage.MESSAGES.in(locale).of("warmth.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return lines.warmest(visit, List.of(new PersonId(subject.id())));
    }
}
