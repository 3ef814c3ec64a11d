package rapport.promises.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.CommitmentsQuery;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PartyId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Filter;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Tab;
import rapport.promises.console.templates.JtepromisesGenerated;

/** What is due from whom to whom, day by day, the earliest first. */
@Component(service = {Page.class, Navigation.class})
@ConsolePath(PromisesPage.PATH)
public final class PromisesPage implements Page, Navigation {

    static final String PATH = "/promises";
    private static final int LIMIT = 50;

    private final Parts parts;

    /**
     * A promise as a line of a day.
     *
     * @param by who promised, leading to what that one owes and is owed
     * @param to to whom, likewise
     * @param late whether it is expected after the day on which it is due
     * @param acts how the reader says what became of it
     */
    public record Line(String what, String path, Body by, Body to, String expected, boolean late, List<Act> acts) {

        public Line {
            acts = List.copyOf(acts);
        }
    }

    /** What is due on a day. */
    public record Day(LocalDate on, boolean late, List<Line> lines) {

        public Day {
            lines = List.copyOf(lines);
        }
    }

    @Activate
    public PromisesPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        String label = Telling.MESSAGES.in(visit.locale()).of("promises.title");
        return visit.findCaller().isPresent()
                ? List.of(NavigationEntry.of(Section.DAILY, 45, label, "handshake", PATH))
                : List.of();
    }

    @Override
    public Answer show(Visit visit) {
        Telling telling = Telling.to(visit);
        Optional<PartyId> party = party(visit);
        Slice<Commitment> found = parts.commitments.list(
                visit.caller(),
                new CommitmentsQuery(party.orElse(null), null, State.OPEN, ours(visit))
                        .due(
                                visit.query().findDate("from").orElse(null),
                                visit.query().findDate("until").orElse(null)),
                new PageRequest(LIMIT, visit.query().find("cursor").orElse(null)));
        String title = telling.text().of("promises.title");
        PageHead head = telling.ui().head(title).detail(telling.text().of("promises.detail"));
        if (visit.caller().mayWrite()) {
            head = head.acts(Act.dialog(telling.text().of("promises.add"), "/promises/new")
                    .icon("plus")
                    .key("N")
                    .primary());
        }
        PageHead whole = head;
        Body tabs = telling.ui().tabs(title, tabs(telling));
        Body filters = party.filter(one -> visit.query().has("party"))
                .map(one -> telling.ui()
                        .filters(
                                List.of(Filter.of(
                                        "party",
                                        telling.text().of("filter.party"),
                                        List.of(Choice.of(
                                                one.asText(),
                                                parts.names(telling, List.of(one))
                                                        .of(one))))),
                                ""))
                .orElse(Body.EMPTY);
        List<Day> days = days(telling, found.items());
        String more = found.nextCursor() == null
                ? ""
                : PATH + visit.query().with("cursor", found.nextCursor()).asQuery();
        return Answer.shown(
                title,
                output -> JtepromisesGenerated.render(
                        output, null, whole, tabs, filters, span(telling), days, more, telling));
    }

    /** From when until when; what else was chosen stays. */
    private static Span span(Telling telling) {
        Parameters query = telling.visit().query();
        Fields fields = telling.ui().fields(query, List.of(), telling.text());
        List<Choice> kept = Stream.of("by", "party")
                .filter(query::has)
                .map(name -> Choice.of(name, query.text(name)))
                .toList();
        String without =
                PATH + query.without("from").without("until").without("cursor").asQuery();
        return new Span(fields, kept, query.has("from") || query.has("until") ? without : "");
    }

    /**
     * The days that are asked for.
     *
     * @param kept what else was chosen, by name
     * @param without leads to all days; an empty text where all are shown
     */
    public record Span(Fields fields, List<Choice> kept, String without) {}

    private static @Nullable Boolean ours(Visit visit) {
        return switch (visit.query().text("by")) {
            case "us" -> Boolean.TRUE;
            case "them" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static Optional<PartyId> party(Visit visit) {
        return visit.query()
                .findAs("party", PartyId::parse)
                .or(() -> visit.query().text("by").equals("me") ? visit.caller().findPerson() : Optional.empty());
    }

    private static List<Tab> tabs(Telling telling) {
        String by = telling.visit().query().text("by");
        Parameters query = telling.visit().query().without("cursor");
        boolean mine = telling.visit().caller().findPerson().isPresent();
        return Stream.of("", "me", "us", "them")
                .filter(one -> mine || !one.equals("me"))
                .map(one -> Tab.of(
                        telling.text().of("tab." + (one.isEmpty() ? "all" : one)),
                        PATH
                                + (one.equals("me") ? query.without("party") : query)
                                        .with("by", one)
                                        .asQuery(),
                        one.equals(by)))
                .toList();
    }

    private List<Day> days(Telling telling, List<Commitment> promises) {
        Names names = parts.names(telling, promises);
        LocalDate today = telling.visit().today();
        Set<CommitmentId> writable = parts.writable(telling.visit().caller(), promises);
        Map<LocalDate, List<Line>> days = new LinkedHashMap<>();
        promises.forEach(one -> days.computeIfAbsent(one.due(), any -> new ArrayList<>())
                .add(line(telling, one, names, writable.contains(one.id()))));
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getKey().isBefore(today), day.getValue()))
                .toList();
    }

    private static Line line(Telling telling, Commitment one, Names names, boolean mayWrite) {
        String expected = one.expected() == null
                ? ""
                : telling.text().of("date.expected", telling.ui().dateInWords(one.expected()));
        return new Line(
                one.what(),
                Telling.pathOf(one.id()),
                owing(telling, one.by(), names),
                owing(telling, one.to(), names),
                expected,
                one.expectedOn().isAfter(one.due()),
                mayWrite ? marks(telling, one) : List.of());
    }

    private static List<Act> marks(Telling telling, Commitment one) {
        String path = "/promises/" + one.id().value() + "/settlement?state=";
        return List.of(
                Act.post(telling.text().of("settle.KEPT"), path + "kept")
                        .icon("check")
                        .key("D")
                        .quiet(),
                Act.post(telling.text().of("settle.BROKEN"), path + "broken")
                        .icon("x")
                        .key("X")
                        .quiet());
    }

    private static Body owing(Telling telling, PartyId party, Names names) {
        return telling.ui()
                .link(
                        names.of(party),
                        PATH + Parameters.of("party", party.asText()).asQuery());
    }
}
