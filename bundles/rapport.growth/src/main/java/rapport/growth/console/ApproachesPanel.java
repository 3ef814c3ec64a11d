package rapport.growth.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Approach;
import rapport.api.growth.GrowthQuery;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;

/** Which competitors came to them, and what they did. */
@Component
public final class ApproachesPanel implements Panel {

    private static final int LATEST = 5;

    private final Parts parts;

    @Activate
    public ApproachesPanel(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.GROWTH);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("approaches.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return parts.find(visit.caller(), new RelationshipId(subject.id())).flatMap(in -> show(visit, in));
    }

    private Optional<Body> show(Visit visit, Relationship in) {
        Telling telling = Telling.to(visit);
        ApproachKind kind = new ApproachKind(parts);
        List<Approach> latest = parts.approaches
                .list(visit.caller(), GrowthQuery.of(in.id()), PageRequest.first(LATEST))
                .items();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        List<Body> all = new ArrayList<>();
        all.add(telling.ui()
                .facts(latest.stream()
                        .map(one -> Fact.of(
                                kind.line(telling, one),
                                new EntryLines(parts, telling).when(one.at(), "approaches", one.id())))
                        .toList()));
        acts(visit, in).forEach(act -> all.add(telling.ui().act(act)));
        return Optional.of(Telling.all(all));
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        return parts.find(visit.caller(), new RelationshipId(subject.id()))
                .map(in -> acts(visit, in))
                .orElse(List.of());
    }

    private static List<Act> acts(Visit visit, Relationship in) {
        String path = "/relationships/" + in.id().value() + "/approaches";
        return visit.caller().mayWrite(in.level())
                ? List.of(Act.dialog(Telling.to(visit).text().of("approaches.add"), path)
                        .icon("swords")
                        .quiet())
                : List.of();
    }
}
