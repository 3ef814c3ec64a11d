package rapport.links.console;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.link.PrivateLink;
import rapport.api.link.PrivateLinks;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationships;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;

/** The links about one subject; and where the form of a new one is sent. */
@Component
@ConsolePath("/links")
public final class LinksPage implements Page {

    private final PrivateLinks links;
    private final LinkedPages pages;
    private final Directory directory;
    private final NewLinkPage making;

    @Activate
    public LinksPage(
            @Reference PrivateLinks links,
            @Reference LinkedPages pages,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference LinkMail mail) {
        this.links = links;
        this.pages = pages;
        this.directory = directory;
        this.making = new NewLinkPage(links, pages, directory, relationships, mail);
    }

    @Override
    public Answer show(Visit visit) {
        Parameters query = visit.query();
        Optional<UUID> subject = query.findId("subject");
        if (subject.isEmpty() || !query.has("purpose")) {
            return Answer.notFound();
        }
        List<PrivateLink> found = links.of(visit.caller(), query.text("purpose"), subject.get());
        Telling telling = Telling.of(visit, pages, directory, found);
        String title = telling.text().of("links.title");
        String purpose = pages.title(query.text("purpose"), visit.locale());
        List<Act> acts = query.has("relationship")
                ? List.of(Act.dialog(telling.text().of("links.new"), "/links/new" + query.asQuery())
                        .primary())
                : List.of();
        return Answer.shown(title, output -> {
            output.writeContent("<div class=\"column\">");
            telling.ui().head(title).detail(purpose).acts(acts).writeTo(output);
            telling.list(found).writeTo(output);
            output.writeContent("</div>");
        });
    }

    @Override
    public Answer submit(Visit visit) {
        return making.make(visit);
    }
}
