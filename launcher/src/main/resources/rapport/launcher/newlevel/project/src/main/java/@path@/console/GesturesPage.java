package @package@.console;

import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import @package@.model.Gesture;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Listing;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Telling;

/** Everything that we did for them, the latest first. */
@Component(service = {Page.class, Navigation.class})
@ConsolePath("/@name@/gestures")
public final class GesturesPage implements Page, Navigation {

    private static final int AT_ONCE = 50;

    private final Speech speech;

    @Activate
    public GesturesPage(@Reference Speech speech) {
        this.speech = speech;
    }

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        String label = Speech.MESSAGES.in(visit.locale()).of("gestures.navigation");
        return speech.mayRead(visit)
                ? List.of(NavigationEntry.of(Section.LEVELS, 10, label, "gift", "/@name@/gestures")
                        .under("/@name@"))
                : List.of();
    }

    @Override
    public Answer show(Visit visit) {
        Telling telling = speech.telling(visit);
        PageRequest page = new PageRequest(AT_ONCE, visit.query().find("cursor").orElse(null));
        Slice<Gesture> found = speech.gestures.list(visit.caller(), null, page);
        String title = telling.text().of("gestures.title");
        Listing list = telling.ui()
                .listing(title, columns(telling), rows(telling, found.items()))
                .more(found.nextCursor())
                .orElse(telling.ui()
                        .empty("gift", telling.text().of("gestures.none"), telling.text().of("gestures.none.hint")));
        return Answer.shown(title, output -> {
            telling.ui().head(title).writeTo(output);
            list.writeTo(output);
        });
    }

    private static List<Column> columns(Telling telling) {
        return List.of(
                Column.of(telling.text().of("gesture.what")),
                Column.of(telling.text().of("gesture.for")),
                Column.of(telling.text().of("gesture.day")));
    }

    private List<Row> rows(Telling telling, List<Gesture> all) {
        List<RelationshipId> ids = all.stream().map(Gesture::relationship).distinct().toList();
        Map<RelationshipId, Relationship> with =
                speech.relationships.findAll(telling.visit().caller(), ids);
        Map<PartyId, PartyName> names =
                telling.names(with.values().stream().map(Relationship::party).toList());
        return all.stream()
                .map(one -> {
                    Relationship in = with.get(one.relationship());
                    return row(telling, one, in == null ? "" : telling.name(names, in.party()));
                })
                .toList();
    }

    private static Row row(Telling telling, Gesture one, String party) {
        String path = "/relationships/" + one.relationship().value();
        return Row.of(
                "", path, Body.EMPTY, one.what(), telling.ui().text(party), telling.ui().date(one.day()));
    }
}
