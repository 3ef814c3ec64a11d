package rapport.engagement.console;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackQuery;
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
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Telling;

/** All feedback to which something is left to do, the longest waiting first. */
@Component(service = {Page.class, Navigation.class})
@ConsolePath("/feedback")
public final class OpenFeedbackPage implements Page, Navigation {

    private static final int PAGE = 50;

    private final Parts parts;

    @Activate
    public OpenFeedbackPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        String label = Parts.MESSAGES.in(visit.locale()).of("feedback.open");
        return List.of(NavigationEntry.of(Section.WORK, 14, label, "message-circle", "/feedback"));
    }

    @Override
    public Answer show(Visit visit) {
        Telling telling = parts.telling(visit);
        PageRequest page = new PageRequest(PAGE, visit.query().find("cursor").orElse(null));
        Slice<Feedback> found = parts.retrospectives.feedback(visit.caller(), FeedbackQuery.OPEN, page);
        String title = telling.text().of("feedback.open");
        Body list = telling.ui()
                .listing(title, columns(telling), rows(telling, found.items()))
                .more(found.nextCursor())
                .orElse(telling.ui()
                        .empty(
                                "message-circle",
                                telling.text().of("feedback.none"),
                                telling.text().of("feedback.none.hint")))::writeTo;
        return Answer.shown(title, output -> {
            telling.ui().head(title).writeTo(output);
            list.writeTo(output);
        });
    }

    private static List<Column> columns(Telling telling) {
        return List.of(
                Column.of(telling.text().of("feedback.words")),
                Column.of(telling.text().of("column.with")),
                Column.of(telling.text().of("column.since")).quiet(),
                Column.of(telling.text().of("feedback.state")),
                Column.of(telling.text().of("feedback.owner")).quiet());
    }

    private List<Row> rows(Telling telling, List<Feedback> all) {
        List<RelationshipId> ids =
                all.stream().map(Feedback::relationship).distinct().toList();
        Map<RelationshipId, Relationship> with =
                parts.relationships.findAll(telling.visit().caller(), ids);
        Map<PartyId, PartyName> names = telling.names(Stream.concat(
                        with.values().stream().map(Relationship::party),
                        all.stream().map(Feedback::owner).flatMap(Stream::ofNullable))
                .distinct()
                .toList());
        return all.stream()
                .map(one -> {
                    Relationship in = with.get(one.relationship());
                    String party = in == null ? "" : telling.name(names, in.party());
                    String owner = one.owner() == null ? "" : telling.name(names, one.owner());
                    return row(telling, one, party, owner);
                })
                .toList();
    }

    private static Row row(Telling telling, Feedback one, String with, String owner) {
        FeedbackTelling told = new FeedbackTelling(telling, one);
        return Row.of(
                one.id().value(),
                "/retrospectives/" + one.retrospective().value(),
                Body.EMPTY,
                told.words(),
                telling.ui().text(with),
                telling.ui().ago(one.givenAt()),
                telling.ui().text(told.state()),
                telling.ui().text(owner));
    }
}
