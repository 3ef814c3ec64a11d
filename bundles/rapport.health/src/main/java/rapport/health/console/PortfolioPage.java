package rapport.health.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.health.PortfolioEntry;
import rapport.api.health.PortfolioEntry.Standing;
import rapport.api.health.PortfolioQuery;
import rapport.api.health.PortfolioQuery.Sort;
import rapport.api.level.Levels;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.trial.TrialScreen;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Filter;
import rapport.console.api.widget.Listing;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tab;
import rapport.health.store.Portfolio;

/** All relationships at a glance: who is cold, who is drifting, who does well. */
@Component
@ConsolePath(PortfolioPage.PATH)
public final class PortfolioPage implements Page {

    static final String PATH = "/portfolio";

    private static final int ROWS = 50;

    private final Portfolio portfolio;
    private final Relationships relationships;
    private final Directory directory;
    private final Levels levels;

    @Activate
    public PortfolioPage(
            @Reference Portfolio portfolio,
            @Reference Relationships relationships,
            @Reference Directory directory,
            @Reference Levels levels) {
        this.portfolio = portfolio;
        this.relationships = relationships;
        this.directory = directory;
        this.levels = levels;
    }

    @Override
    public Answer show(Visit visit) {
        HealthTelling telling = HealthTelling.to(visit);
        PortfolioQuery query = query(visit);
        List<PortfolioEntry> all = portfolio.all(visit.caller(), query);
        if (visit.query().has("csv")) {
            return Answer.download(
                    "portfolio.csv",
                    "text/csv;charset=utf-8",
                    output -> new PortfolioCsv(telling).write(output, all, some -> names(visit.caller(), some)));
        }
        List<PortfolioEntry> chosen = visit.query()
                .findChoice("standing", Standing.class)
                .map(standing ->
                        all.stream().filter(one -> one.standing() == standing).toList())
                .orElse(all);
        PageRequest page = new PageRequest(ROWS, visit.query().find("cursor").orElse(null));
        return show(telling, all, chosen, Portfolio.page(chosen, query, page));
    }

    private Answer show(
            HealthTelling telling, List<PortfolioEntry> all, List<PortfolioEntry> chosen, Slice<PortfolioEntry> shown) {
        Visit visit = telling.visit();
        Map<RelationshipId, String> names = names(
                visit.caller(),
                Stream.concat(
                                shown.items().stream(),
                                all.size() <= PortfolioPicture.SINGLE ? all.stream() : Stream.empty())
                        .map(PortfolioEntry::relationship)
                        .distinct()
                        .toList());
        PortfolioPicture picture = new PortfolioPicture(telling, all);
        String csv =
                visit.path() + visit.query().without("cursor").with("csv", "1").asQuery();
        Body chart = all.isEmpty() ? Body.EMPTY : picture.chart(names).csvAt(csv);
        Body tabs = tabs(telling, picture.counts(), all.size());
        Body filters = telling.ui().filters(filters(telling), telling.say("portfolio.count", chosen.size()));
        Listing list = listing(telling, shown, names);
        return Answer.shown(telling.say("portfolio.title"), output -> {
            head(telling).writeTo(output);
            chart.writeTo(output);
            tabs.writeTo(output);
            filters.writeTo(output);
            list.writeTo(output);
        });
    }

    private static PageHead head(HealthTelling telling) {
        PageHead head = telling.ui().head(telling.say("portfolio.title")).detail(telling.say("portfolio.detail"));
        return telling.visit().caller().role().includes(Role.MANAGER)
                ? head.acts(Act.link(TrialScreen.invitation(telling.visit()), TrialPage.PATH)
                        .icon("flask-conical"))
                : head;
    }

    private static PortfolioQuery query(Visit visit) {
        Parameters asked = visit.query();
        Optional<PersonId> me = visit.caller().findPerson();
        return new PortfolioQuery(
                asked.find("level").orElse(null),
                asked.text("owner").equals("me") ? me.orElse(null) : null,
                null,
                asked.findChoice("sort", Sort.class).orElse(Sort.HEALTH));
    }

    private static Body tabs(HealthTelling telling, Map<Standing, Long> counts, int all) {
        Visit visit = telling.visit();
        Parameters query = visit.query().without("cursor");
        Standing now = query.findChoice("standing", Standing.class).orElse(null);
        List<Tab> tabs = new ArrayList<>();
        String everything = visit.path() + query.without("standing").asQuery();
        tabs.add(Tab.of(telling.say("portfolio.all"), everything, now == null).count(all));
        for (Standing standing : Standing.values()) {
            String path = visit.path() + query.with("standing", standing.name()).asQuery();
            tabs.add(
                    Tab.of(telling.standing(standing), path, standing == now).count(counts.getOrDefault(standing, 0L)));
        }
        return telling.ui().tabs(telling.say("portfolio.title"), tabs);
    }

    private List<Filter> filters(HealthTelling telling) {
        List<Choice> known = telling.readable(levels).stream()
                .map(level -> Choice.of(level.name(), telling.level(levels, level.name())))
                .toList();
        List<Choice> sorts = Arrays.stream(Sort.values())
                .map(sort -> Choice.of(sort, telling.say("sort." + sort)))
                .toList();
        List<Filter> filters = new ArrayList<>();
        filters.add(Filter.of("level", telling.say("level"), known));
        if (telling.visit().caller().findPerson().isPresent()) {
            filters.add(Filter.of("owner", telling.say("owner"), List.of(Choice.of("me", telling.say("owner.me")))));
        }
        filters.add(Filter.of("sort", telling.say("sort"), sorts));
        return filters;
    }

    private Listing listing(HealthTelling telling, Slice<PortfolioEntry> shown, Map<RelationshipId, String> names) {
        List<Column> columns = List.of(
                Column.of(telling.say("portfolio.name")),
                Column.of(telling.say("health.title")).number(),
                Column.of(telling.say("portfolio.change")).number().quiet(),
                Column.of(telling.say("portfolio.standing")),
                Column.of(telling.say("confidence")).number().quiet(),
                Column.of(telling.say("portfolio.contact")).quiet(),
                Column.of(telling.say("level")).quiet());
        List<Row> rows = shown.items().stream()
                .map(one -> row(telling, one, names.getOrDefault(one.relationship(), telling.say("outside"))))
                .toList();
        return telling.ui()
                .listing(telling.say("portfolio.title"), columns, rows)
                .more(shown.nextCursor())
                .orElse(telling.ui()
                        .empty("heart-pulse", telling.say("portfolio.none"), telling.say("portfolio.none.hint")));
    }

    private Row row(HealthTelling telling, PortfolioEntry one, String name) {
        Instant last = one.lastContact();
        return Row.of(
                "",
                HealthPage.path(one.relationship()),
                telling.ui().smallFace(one.relationship(), name),
                name,
                telling.ui().text(telling.score(one.told())),
                telling.ui().text(change(telling, one.change())),
                telling.standingPill(one.standing()),
                telling.ui().text(telling.percent(one.confidence())),
                last == null
                        ? telling.ui().text(telling.say("never"))
                        : telling.ui().ago(last),
                telling.ui().text(telling.level(levels, one.level())));
    }

    private static String change(HealthTelling telling, @Nullable Double change) {
        return change == null ? "–" : telling.points(change);
    }

    private Map<RelationshipId, String> names(Caller by, Collection<RelationshipId> ids) {
        Map<RelationshipId, Relationship> found = relationships.findAll(by, ids);
        Map<PartyId, PartyName> parties = directory.names(
                by, found.values().stream().map(Relationship::party).distinct().toList());
        Map<RelationshipId, String> names = new HashMap<>();
        found.forEach((id, one) -> {
            PartyName party = parties.get(one.party());
            if (party != null) {
                names.put(id, party.name());
            }
        });
        return names;
    }
}
