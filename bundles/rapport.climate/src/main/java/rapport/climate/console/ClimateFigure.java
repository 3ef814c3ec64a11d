package rapport.climate.console;

import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.climate.Climate;
import rapport.api.climate.Climates;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;

/** In the head of a relationship: how it feels, in a word that leads to its reasons. */
@Component
public final class ClimateFigure implements Panel {

    private final Climates climates;

    @Activate
    public ClimateFigure(@Reference Climates climates) {
        this.climates = climates;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.HEAD);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("climate.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return climates.find(visit.caller(), new RelationshipId(subject.id()))
                .map(Climate::state)
                .map(state -> Telling.to(visit).state(state).to("/relationships/" + subject.id() + "/climate"));
    }
}
