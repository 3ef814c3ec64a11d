package rapport.relationships.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.Count;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationship.Status;
import rapport.api.relationship.RelationshipsQuery;
import rapport.api.relationship.RelationshipsQuery.Sort;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.list.Desk;
import rapport.console.api.list.ListScreen;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Filter;

/** The relationships of a level, as a list. */
@Component
@ConsolePath("/{level}")
public final class LevelListPage implements Page {

    private static final int ROWS = 50;
    private static final Map<String, Sort> SORTS =
            Map.of("name", Sort.NAME, "since", Sort.STAGE_SINCE, "contact", Sort.LAST_CONTACT, "changed", Sort.CHANGED);

    // Whoever is no colleague owns nothing.
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final Parts parts;

    @Activate
    public LevelListPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        Telling telling = Telling.to(visit);
        return LevelPage.answer(parts, telling, this::show);
    }

    private Answer show(LevelPage page) {
        Visit visit = page.telling().visit();
        RelationshipsQuery query = query(page);
        Slice<Relationship> found = parts.relationships.list(
                visit.caller(),
                query,
                new PageRequest(ROWS, visit.query().find("cursor").orElse(null)));
        List<Overview> rows = Overview.of(parts, visit, found.items());
        LevelRoster roster = new LevelRoster(parts, page);
        String view = visit.query().text("owner").equals("me") ? "mine" : "all";
        ListScreen screen = Desk.of(visit, roster, parts.notepad)
                .screen(page.head(), rows, found.nextCursor())
                .views(page.tabs(view))
                .search(page.telling().text().of("list.search"))
                .filters(filters(page), count(page, found.count()))
                .orElse(nothing(page));
        return Answer.shown(page.title(), screen);
    }

    private static RelationshipsQuery query(LevelPage page) {
        Parameters query = page.telling().visit().query();
        String sort = query.find("sort").orElse("name");
        boolean descending = sort.startsWith("-");
        Optional<PersonId> me = page.telling().visit().caller().findPerson();
        PersonId owner = query.text("owner").equals("me") ? me.orElse(NOBODY) : null;
        return new RelationshipsQuery(
                page.level().name(),
                null,
                owner,
                query.find("stage").orElse(null),
                query.findChoice("status", Status.class).orElse(Status.ACTIVE),
                query.find("q").orElse(null),
                SORTS.getOrDefault(descending ? sort.substring(1) : sort, Sort.NAME),
                descending);
    }

    private static List<Filter> filters(LevelPage page) {
        Telling telling = page.telling();
        List<Choice> stages = new ArrayList<>();
        page.level().stages().forEach(stage -> stages.add(Choice.of(stage.name(), telling.label(stage))));
        List<Choice> states = Arrays.stream(Status.values())
                .map(status -> Choice.of(status, telling.text().of("status." + status)))
                .toList();
        return List.of(
                Filter.of("stage", telling.text().of("column.stage"), stages),
                Filter.of("status", telling.text().of("column.status"), states));
    }

    private static String count(LevelPage page, @Nullable Count count) {
        if (count == null) {
            return "";
        }
        String number = page.telling().ui().number(count.atLeast());
        String many = count.more() ? page.telling().text().of("count.more", number) : number;
        var words = page.telling().words(page.level());
        return many + " " + (count.atLeast() == 1 ? words.singular() : words.plural());
    }

    private static Body nothing(LevelPage page) {
        Telling telling = page.telling();
        Parameters query = telling.visit().query();
        boolean narrowed = query.has("q") || query.has("stage") || query.has("status") || query.has("owner");
        String icon = page.level().icon();
        if (narrowed) {
            return telling.ui()
                    .empty(icon, telling.text().of("list.none"), telling.text().of("list.none.hint"));
        }
        String title =
                telling.text().of("list.empty", telling.words(page.level()).plural());
        String hint = telling.words(page.level()).purpose();
        return telling.visit().caller().mayWrite(page.level().name())
                ? telling.ui().empty(icon, title, hint, page.begin())
                : telling.ui().empty(icon, title, hint);
    }
}
