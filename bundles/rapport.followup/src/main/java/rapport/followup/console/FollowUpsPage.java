package rapport.followup.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUp.State;
import rapport.api.followup.FollowUpsQuery;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Filter;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tab;

/** Whom to ask how it holds: what is due, what comes, what waits, and what came of it. */
@Component
@ConsolePath("/follow-ups")
public final class FollowUpsPage implements Page {

    static final String PATH = "/follow-ups";
    private static final int LIMIT = 50;

    private final Parts parts;

    /** The parts of the list. */
    enum View {
        DUE,
        COMING,
        PAUSED,
        DONE,
        ENDED;

        static View of(Visit visit) {
            return visit.query().findChoice("view", View.class).orElse(DUE);
        }

        String path() {
            return PATH + "?view=" + name().toLowerCase(Locale.ROOT);
        }
    }

    @Activate
    public FollowUpsPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        View view = View.of(visit);
        PageRequest page = new PageRequest(LIMIT, visit.query().find("cursor").orElse(null));
        Slice<FollowUp> found = parts.followUps.list(visit.caller(), query(visit, view), page);
        Telling telling = Telling.to(visit).knowing(parts, found.items());
        String title = telling.text().of("followups.title");
        return Answer.shown(title, output -> {
            telling.ui()
                    .head(title)
                    .detail(telling.text().of("followups.lead"))
                    .acts(acts(telling))
                    .writeTo(output);
            telling.ui().tabs(title, tabs(telling, view)).writeTo(output);
            telling.ui().filters(filters(telling), "").writeTo(output);
            list(telling, view, found).writeTo(output);
        });
    }

    private static List<Act> acts(Telling telling) {
        return telling.visit().caller().mayWrite()
                ? List.of(Act.dialog(telling.text().of("act.begin"), NewFollowUpPage.PATH)
                        .icon("plus")
                        .key("N")
                        .primary())
                : List.of();
    }

    private static List<Tab> tabs(Telling telling, View current) {
        List<Tab> tabs = new ArrayList<>();
        for (View view : View.values()) {
            String path = PATH
                    + new Parameters(telling.visit().query().values())
                            .without("cursor")
                            .with("view", view.name().toLowerCase(Locale.ROOT))
                            .asQuery();
            tabs.add(Tab.of(telling.text().of("view." + view), path, view == current));
        }
        return tabs;
    }

    private static List<Filter> filters(Telling telling) {
        return telling.visit().caller().findPerson().isEmpty()
                ? List.of()
                : List.of(Filter.of(
                        "whose",
                        telling.text().of("whose"),
                        List.of(
                                Choice.of("mine", telling.text().of("whose.mine")),
                                Choice.of("all", telling.text().of("whose.all")))));
    }

    // Whoever has no name of their own here sees all, since none of them can fall to a program.
    private static FollowUpsQuery query(Visit visit, View view) {
        FollowUpsQuery query =
                switch (view) {
                    case DUE ->
                        FollowUpsQuery.ALL
                                .at(State.OPEN)
                                .due(null, visit.today().plusDays(1));
                    case COMING ->
                        FollowUpsQuery.ALL.at(State.OPEN).due(visit.today().plusDays(1), null);
                    case PAUSED -> FollowUpsQuery.ALL.at(State.PAUSED);
                    case DONE -> FollowUpsQuery.ALL.at(State.DONE);
                    case ENDED -> FollowUpsQuery.ALL.at(State.ENDED);
                };
        Optional<PersonId> reader = visit.caller().findPerson();
        return reader.isPresent() && visit.query().text("whose").equals("mine") ? query.askedBy(reader.get()) : query;
    }

    private static Body list(Telling telling, View view, Slice<FollowUp> found) {
        List<Row> rows = found.items().stream().map(one -> row(telling, one)).toList();
        return telling.ui()
                .listing(
                        telling.text().of("view." + view),
                        List.of(
                                Column.of(telling.text().of("column.person")),
                                Column.of(telling.text().of("column.due")),
                                Column.of(telling.text().of("column.where")).quiet(),
                                Column.of(telling.text().of("column.step")).quiet(),
                                Column.of(telling.text().of("column.asker")).quiet()),
                        rows)
                .more(found.nextCursor())
                .orElse(telling.ui()
                        .empty(
                                "calendar-heart",
                                telling.text().of("empty." + view),
                                telling.text().of("empty.hint")));
    }

    private static Row row(Telling telling, FollowUp one) {
        String name = telling.name(one.person());
        return Row.of(
                "",
                Telling.path(one.id()),
                telling.ui().smallFace(one.person(), name),
                name,
                telling.state(one),
                Body.text(telling.worksNow(one.person())),
                Body.text(telling.step(one)),
                Body.text(telling.asker(one)));
    }
}
