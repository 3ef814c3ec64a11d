package rapport.checkups.console;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUpsQuery;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Tab;

/** All check-ups that the reader may see, the newest first. */
@Component
@ConsolePath("/check-ups")
public final class CheckUpsPage implements Page {

    private static final int LIMIT = 50;

    private final Parts parts;

    @Activate
    public CheckUpsPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        Telling telling = Telling.to(visit);
        String title = telling.text().of("checkups.title");
        Body head = telling.ui()
                .head(title)
                .detail(telling.text().of("checkups.hint"))
                .acts(Act.link(telling.text().of("firstcalls.title"), "/first-calls")
                        .icon("phone-call"));
        boolean drafts = visit.query().text("show").equals("drafts");
        Body tabs = telling.ui()
                .tabs(
                        title,
                        List.of(
                                Tab.of(telling.text().of("checkups.sent"), "/check-ups", !drafts),
                                Tab.of(telling.text().of("checkups.drafts"), "/check-ups?show=drafts", drafts)));
        return Answer.shown(title, Telling.all(head, tabs, listing(telling, drafts)));
    }

    private Body listing(Telling telling, boolean drafts) {
        Visit visit = telling.visit();
        PageRequest page = new PageRequest(LIMIT, visit.query().find("cursor").orElse(null));
        Slice<CheckUp> found =
                parts.checkUps.list(visit.caller(), new CheckUpsQuery(null, null, null, null, !drafts), page);
        Map<RelationshipId, String> names = new RelationshipNames(parts, telling)
                .of(found.items().stream().map(CheckUp::relationship).toList());
        return new CheckUpListing(parts, telling)
                .of(
                        found,
                        telling.text().of("column.who"),
                        one -> names.getOrDefault(
                                one.relationship(), telling.text().of("party.gone")));
    }
}
