package rapport.insight.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationId;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;

/** In the head of an organization's record: how warm the best tie to anybody there is, whose it is, and when it was last tended. */
@Component
public final class OrganizationWarmth implements Panel {

    private final TieLines lines;
    private final Directory directory;

    @Activate
    public OrganizationWarmth(@Reference TieLines lines, @Reference Directory directory) {
        this.lines = lines;
        this.directory = directory;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.ORGANIZATION, Column.HEAD);
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
        List<PersonId> people =
                directory
                        .peopleOf(visit.caller(), new OrganizationId(subject.id()), OrganizationTiesPanel.MOST_PEOPLE)
                        .stream()
                        .map(Person::id)
                        .toList();
        return people.isEmpty() ? Optional.empty() : lines.warmest(visit, people);
    }
}
