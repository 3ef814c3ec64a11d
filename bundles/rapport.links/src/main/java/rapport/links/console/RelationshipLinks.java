package rapport.links.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.link.PrivateLink;
import rapport.api.party.Directory;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fact;
import rapport.links.store.SqlPrivateLinks;

/** Who was asked by private link in a relationship, and what became of it. */
@Component
public final class RelationshipLinks implements Panel {

    private static final int SHOWN = 5;

    private final SqlPrivateLinks links;
    private final LinkedPages pages;
    private final Directory directory;

    @Activate
    public RelationshipLinks(
            @Reference SqlPrivateLinks links, @Reference LinkedPages pages, @Reference Directory directory) {
        this.links = links;
        this.pages = pages;
        this.directory = directory;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.LISTENING);
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String title(Locale locale) {
        return LinkPage.MESSAGES.in(locale).of("links.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        List<PrivateLink> found = links.in(visit.caller(), new RelationshipId(subject.id())).stream()
                .limit(SHOWN)
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Telling telling = Telling.of(visit, pages, directory, found);
        List<Fact> facts = found.stream().map(link -> fact(telling, link)).toList();
        return Optional.of(telling.ui().facts(facts));
    }

    private static Fact fact(Telling telling, PrivateLink link) {
        return Fact.of(telling.purpose(link), output -> {
            telling.ui().link(telling.person(link.person()), Telling.path(link)).writeTo(output);
            output.writeContent(" ");
            telling.state(link).writeTo(output);
        });
    }
}
