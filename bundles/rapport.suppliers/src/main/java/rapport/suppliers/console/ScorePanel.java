package rapport.suppliers.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.relationship.Relationship;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;

/** How we rate a supplier and how they rate us, on one chart. */
@Component
public final class ScorePanel implements Panel {

    private final Parts parts;

    @Activate
    public ScorePanel(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.WORKING);
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("scores.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return parts.find(visit.caller(), subject).flatMap(in -> show(Telling.to(visit), in));
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        return parts.find(visit.caller(), subject)
                .map(in -> acts(Telling.to(visit), in))
                .orElse(List.of());
    }

    private Optional<Body> show(Telling telling, Relationship in) {
        ScorePicture picture = ScorePicture.of(telling, parts, in);
        if (picture.isEmpty()) {
            return Optional.empty();
        }
        List<Body> all = new ArrayList<>();
        all.add(picture.chart());
        all.add(Telling.small(telling.say("scores.how")));
        acts(telling, in).forEach(act -> all.add(telling.ui().act(act)));
        return Optional.of(Telling.all(all));
    }

    private static List<Act> acts(Telling telling, Relationship in) {
        String path = "/relationships/" + in.id().value() + "/check-ups";
        return telling.visit().caller().mayWrite(in.level())
                ? List.of(
                        Act.dialog(telling.say("scores.ask"), path + "/link")
                                .icon("link")
                                .quiet(),
                        Act.link(telling.say("scores.rate"), path)
                                .icon("pencil")
                                .quiet())
                : List.of();
    }
}
