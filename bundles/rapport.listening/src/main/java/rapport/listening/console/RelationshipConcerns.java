package rapport.listening.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concern;
import rapport.api.concern.Concerns;
import rapport.api.concern.ConcernsQuery;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Widgets;

/** What the other side of a relationship needs and still waits for, the most important first. */
@Component
public final class RelationshipConcerns implements Panel {

    private static final int MOST = 20;

    private final Concerns concerns;

    @Activate
    public RelationshipConcerns(@Reference Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.CONNECTIONS);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Locale locale) {
        return ConcernPage.MESSAGES.in(locale).of("concerns.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        ConcernsQuery open = ConcernsQuery.openIn(new RelationshipId(subject.id()));
        List<Concern> found =
                concerns.list(visit.caller(), open, PageRequest.first(MOST)).items();
        Widgets ui = Widgets.of(visit);
        Texts text = ConcernPage.MESSAGES.in(visit.locale());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ui.facts(found.stream().map(one -> fact(one, ui, text)).toList()));
    }

    private static Fact fact(Concern concern, Widgets ui, Texts text) {
        String path = "/concerns/" + concern.id().value();
        return Fact.of(text.of("gate." + concern.gate()), ui.link(concern.words(), path));
    }
}
