package rapport.listening.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernsQuery;
import rapport.api.concern.Gate;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.listening.console.templates.JteconcernsGenerated;

/** What the other side of a relationship needs and still waits for, the most important first. */
@Component
public final class RelationshipConcerns implements Panel {

    private static final int MOST = 20;

    private final Parts parts;

    @Activate
    public RelationshipConcerns(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.NOW);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title(Locale locale) {
        return ConcernTelling.MESSAGES.in(locale).of("concerns.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return parts.relationships
                .find(visit.caller(), new RelationshipId(subject.id()))
                .flatMap(relationship -> {
                    List<Concern> open = parts.concerns
                            .list(visit.caller(), ConcernsQuery.openIn(relationship.id()), PageRequest.first(MOST))
                            .items();
                    return open.isEmpty() ? Optional.empty() : Optional.of(show(visit, relationship, open));
                });
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        return parts.relationships
                .find(visit.caller(), new RelationshipId(subject.id()))
                .filter(relationship -> visit.caller().mayWrite(relationship.level()))
                .map(relationship ->
                        acts(relationship, List.of(), ConcernTelling.to(visit, parts.directory, Stream.empty())))
                .orElse(List.of());
    }

    private Body show(Visit visit, Relationship relationship, List<Concern> found) {
        ConcernTelling telling = ConcernTelling.to(visit, parts.directory, Stream.empty());
        List<ConcernLine> lines =
                found.stream().map(concern -> ConcernLine.of(concern, telling)).toList();
        List<Act> acts = visit.caller().mayWrite(relationship.level()) ? acts(relationship, found, telling) : List.of();
        return output -> JteconcernsGenerated.render(output, null, lines, acts, telling);
    }

    private static List<Act> acts(Relationship relationship, List<Concern> found, ConcernTelling telling) {
        String path = "/relationships/" + relationship.id().value();
        Act hear = Act.dialog(telling.text().of("hear.act"), path + "/concerns")
                .icon("plus")
                .key("H")
                .quiet();
        long waiting = found.stream()
                .filter(concern -> concern.gate() == Gate.PLAYED_BACK)
                .count();
        return waiting == 0
                ? List.of(hear)
                : List.of(
                        hear,
                        Act.link(telling.text().of("call.act", waiting), path + "/call")
                                .icon("phone-call")
                                .quiet());
    }
}
