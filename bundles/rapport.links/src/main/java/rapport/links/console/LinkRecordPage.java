package rapport.links.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.link.LinkId;
import rapport.api.link.PrivateLink;
import rapport.api.link.PrivateLinks;
import rapport.api.party.Directory;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.PageHead;

/** One link: for whom, what became of it, and how to take it back. */
@Component
@ConsolePath("/links/{id}")
public final class LinkRecordPage implements Page {

    private final PrivateLinks links;
    private final LinkedPages pages;
    private final Directory directory;

    @Activate
    public LinkRecordPage(@Reference PrivateLinks links, @Reference LinkedPages pages, @Reference Directory directory) {
        this.links = links;
        this.pages = pages;
        this.directory = directory;
    }

    @Override
    public Answer show(Visit visit) {
        return visit.findId("id", LinkId::new)
                .flatMap(id -> links.find(visit.caller(), id))
                .map(link -> show(visit, link))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer remove(Visit visit) {
        return visit.findId("id", LinkId::new)
                .flatMap(id -> links.find(visit.caller(), id))
                .map(link -> takeBack(visit, link))
                .orElseGet(Answer::notFound);
    }

    private Answer takeBack(Visit visit, PrivateLink link) {
        links.revoke(visit.caller(), link.id());
        String sentence = LinkPage.MESSAGES.in(visit.locale()).of("links.revoked");
        return Answer.done(Toast.saying(sentence), Telling.path(link));
    }

    private Answer show(Visit visit, PrivateLink link) {
        Telling telling = Telling.of(visit, pages, directory, List.of(link));
        String title = telling.purpose(link);
        PageHead head = telling.ui().head(title).under(telling.text().of("links.relationship"), Way.relationship(link));
        boolean open = link.isOpen(visit.now());
        return Answer.shown(title, output -> {
            output.writeContent("<div class=\"column\">");
            (open ? head.acts(Act.delete(telling.text().of("links.revoke"), Telling.path(link))) : head)
                    .writeTo(output);
            telling.ui().facts(telling.facts(link)).writeTo(output);
            output.writeContent("</div>");
        });
    }
}
