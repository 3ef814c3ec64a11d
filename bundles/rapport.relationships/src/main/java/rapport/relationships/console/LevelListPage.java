package rapport.relationships.console;

import gg.jte.Content;
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
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Filter;
import rapport.console.api.widget.Listing;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tone;
import rapport.relationships.console.templates.JtelistGenerated;

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
        List<Row> rows = Overview.of(parts, visit.caller(), found.items()).stream()
                .map(overview -> row(page, overview))
                .toList();
        Listing listing = page.telling()
                .ui()
                .listing(page.title(), columns(page.telling()), rows)
                .more(found.nextCursor())
                .orElse(nothing(page));
        Body filters = page.telling().ui().filters(filters(page), count(page, found.count()));
        Body tabs = page.telling()
                .ui()
                .tabs(page.title(), page.tabs(visit.query().text("owner").equals("me") ? "mine" : "all"));
        return Answer.shown(
                page.title(),
                output -> JtelistGenerated.render(output, null, page.head(), tabs, filters, listing, page.telling()));
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

    private static List<Column> columns(Telling telling) {
        return List.of(
                Column.of(telling.text().of("column.name")).sortedBy("name"),
                Column.of(telling.text().of("column.stage")).sortedBy("since"),
                Column.of(telling.text().of("column.warmth")),
                Column.of(telling.text().of("column.contact"))
                        .sortedBy("contact")
                        .quiet(),
                Column.of(telling.text().of("column.owner")).quiet());
    }

    private static Row row(LevelPage page, Overview overview) {
        Telling telling = page.telling();
        Relationship relationship = overview.relationship();
        String name = telling.nameOf(overview.party());
        return Row.of(
                relationship.id().value(),
                "/relationships/" + relationship.id().value(),
                telling.ui().smallFace(relationship.party(), name),
                name,
                telling.stage(page.level(), relationship.stage()),
                telling.ui().warmth(overview.warmth()),
                contact(telling, overview),
                overview.owner() == null ? telling.ui().text("") : telling.mention(overview.owner()));
    }

    private static Content contact(Telling telling, Overview overview) {
        Body when = overview.lastContact() == null
                ? telling.ui().text(telling.text().of("contact.never"))
                : telling.ui().ago(overview.lastContact());
        if (!overview.isOverdue(telling.visit().now())) {
            return when;
        }
        Body due = telling.ui().pill(telling.text().of("contact.due"), Tone.CAREFUL);
        return (Body) output -> {
            when.writeTo(output);
            output.writeContent(" ");
            due.writeTo(output);
        };
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
