package rapport.insight.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;

/** On the record of a relationship: who of us knows the people it rests on. */
@Component
public final class RelationshipTiesPanel implements Panel {

    private static final int MOST_PEOPLE = 200;

    private final TieLines lines;
    private final Relationships relationships;

    @Activate
    public RelationshipTiesPanel(@Reference TieLines lines, @Reference Relationships relationships) {
        this.lines = lines;
        this.relationships = relationships;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.CONNECTIONS);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title(Locale locale) {
        return TodayPage.MESSAGES.in(locale).of("ties.ours");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        List<PersonId> people = relationships.peopleOf(visit.caller(), new RelationshipId(subject.id()), MOST_PEOPLE);
        return people.isEmpty() ? Optional.empty() : lines.to(visit, people);
    }
}
