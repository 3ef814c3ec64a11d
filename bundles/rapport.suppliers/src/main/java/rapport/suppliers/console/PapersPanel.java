package rapport.suppliers.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.suppliers.model.Paper;

/** Contracts and certificates of a supplier, the first to run out first. */
@Component
public final class PapersPanel implements Panel {

    private static final int MOST = 20;

    private final Parts parts;

    @Activate
    public PapersPanel(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.FACTS);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("papers.title");
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
        List<Paper> papers = parts.files
                .papers()
                .list(telling.visit().caller(), in.id(), PageRequest.first(MOST))
                .items();
        if (papers.isEmpty()) {
            return Optional.empty();
        }
        List<Body> all = new ArrayList<>();
        all.add(telling.ui()
                .facts(papers.stream()
                        .map(paper -> Fact.of(telling.say("kind." + paper.kind()), line(telling, paper)))
                        .toList()));
        acts(telling, in).forEach(act -> all.add(telling.ui().act(act)));
        return Optional.of(Telling.all(all));
    }

    private static Body line(Telling telling, Paper paper) {
        Body name = telling.ui()
                .link(paper.name(), "/suppliers/papers/" + paper.id().value());
        return Telling.all(List.of(name, Telling.small(ExpiringPage.dates(telling, paper))));
    }

    private static List<Act> acts(Telling telling, Relationship in) {
        return telling.visit().caller().mayWrite(in.level())
                ? List.of(Act.dialog(
                                telling.say("papers.add"),
                                "/relationships/" + in.id().value() + "/papers/new")
                        .icon("file-check")
                        .quiet())
                : List.of();
    }
}
