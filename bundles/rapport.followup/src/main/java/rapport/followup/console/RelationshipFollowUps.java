package rapport.followup.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.followup.FollowUpsQuery;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;

/** Whom we ask how it holds, of those whose concerns were closed here. */
@Component
public final class RelationshipFollowUps implements Panel {

    private final Parts parts;

    @Activate
    public RelationshipFollowUps(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.LISTENING);
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("followups.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return new Lines(parts, visit)
                .show(FollowUpsQuery.in(new RelationshipId(subject.id())), "relationship=" + subject.id());
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        return new Lines(parts, visit).starts("relationship=" + subject.id());
    }
}
