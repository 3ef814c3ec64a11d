package @package@.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import @package@.model.Gesture;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Telling;

/** What we did for them lately, on the record of the relationship. */
@Component
public final class GesturesPanel implements Panel {

    private static final int SHOWN = 4;

    private final Speech speech;

    @Activate
    public GesturesPanel(@Reference Speech speech) {
        this.speech = speech;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.FACTS);
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title(Locale locale) {
        return Speech.MESSAGES.in(locale).of("gestures.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        RelationshipId id = new RelationshipId(subject.id());
        List<Gesture> latest = speech.relationship(visit.caller(), id)
                .map(relationship -> speech.gestures
                        .list(visit.caller(), id, PageRequest.first(SHOWN))
                        .items())
                .orElse(List.of());
        return latest.isEmpty() ? Optional.empty() : Optional.of(told(speech.telling(visit), id, latest));
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        RelationshipId id = new RelationshipId(subject.id());
        return speech.relationship(visit.caller(), id)
                .filter(relationship -> speech.mayWrite(visit))
                .map(relationship -> List.of(begin(speech.telling(visit), id)))
                .orElse(List.of());
    }

    private Body told(Telling telling, RelationshipId id, List<Gesture> latest) {
        boolean mayWrite = speech.mayWrite(telling.visit());
        List<Fact> facts = latest.stream()
                .map(one -> Fact.of(telling.ui().dateInWords(one.day()), line(telling, one, mayWrite)))
                .toList();
        List<Body> parts = new ArrayList<>(List.of(telling.ui().facts(facts)));
        if (mayWrite) {
            parts.add(telling.ui().act(begin(telling, id)));
        }
        return output -> parts.forEach(part -> part.writeTo(output));
    }

    private static Body line(Telling telling, Gesture one, boolean mayWrite) {
        Body words = telling.ui().text(one.what());
        String path = "/@name@/gestures/" + one.id().value();
        Act remove = Act.delete(telling.text().of("gesture.remove", one.what()), path).bare("trash-2");
        Body act = mayWrite ? telling.ui().act(remove) : Body.EMPTY;
        return output -> {
            words.writeTo(output);
            act.writeTo(output);
        };
    }

    private static Act begin(Telling telling, RelationshipId id) {
        String path = "/relationships/" + id.value() + "/@name@-gestures";
        return Act.dialog(telling.text().of("gesture.new"), path).icon("gift").quiet();
    }
}
