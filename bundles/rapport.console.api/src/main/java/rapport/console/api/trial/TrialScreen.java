package rapport.console.api.trial;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapport.api.access.Role;
import rapport.api.formula.Forecast;
import rapport.api.formula.NamedFormula;
import rapport.api.formula.Trial;
import rapport.api.formula.Trial.Move;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tab;
import rapport.console.api.widget.Widgets;

/** Shows who would move by how much if a formula were switched, and which one told better beforehand what happened. */
public final class TrialScreen<F extends NamedFormula> {

    private static final Messages MESSAGES = Messages.of(TrialScreen.class);
    private static final String SETTINGS = "/administration/settings/";
    private static final int ROWS = 50;
    private static final double SHOWN = 0.05;

    private final TriedFormulas<F> tried;
    private final Relationships relationships;
    private final Directory directory;

    public TrialScreen(TriedFormulas<F> tried, Relationships relationships, Directory directory) {
        this.tried = tried;
        this.relationships = relationships;
        this.directory = directory;
    }

    /** What a link to such a page says. */
    public static String invitation(Visit visit) {
        return MESSAGES.in(visit.locale()).of("act");
    }

    /** The trial that the visit asks for. */
    public Answer show(Visit visit, Act above) {
        visit.caller().require(Role.MANAGER);
        Telling telling = new Telling(visit, Widgets.of(visit), MESSAGES.in(visit.locale()));
        List<F> others = tried.all().stream()
                .filter(one -> !one.version().equals(tried.current().version()))
                .toList();
        F candidate = visit.query()
                .find("formula")
                .flatMap(version -> NamedFormula.find(others, version))
                .orElse(others.get(0));
        Trial trial = tried.of(visit.caller(), candidate);
        List<Body> parts = List.of(
                head(telling, above),
                telling.ui().tabs(telling.say("formula"), tabs(visit, others, candidate)),
                telling.ui().section(telling.say("forecast"), forecasts(telling, trial)),
                telling.ui().section(telling.say("moves"), moves(telling, trial)));
        return Answer.shown(telling.say("title"), output -> parts.forEach(part -> part.writeTo(output)));
    }

    private PageHead head(Telling telling, Act above) {
        PageHead head = telling.ui()
                .head(telling.say("title"))
                .detail(tried.detail(telling.visit()))
                .under(above.label(), above.path());
        return telling.visit().caller().role().includes(Role.ADMINISTRATOR)
                ? head.acts(Act.link(telling.say("switch"), SETTINGS + tried.settings())
                        .icon("settings"))
                : head;
    }

    private List<Tab> tabs(Visit visit, List<F> others, F candidate) {
        return others.stream()
                .map(one -> Tab.of(one.title(), visit.path() + "?formula=" + one.version(), one.equals(candidate)))
                .toList();
    }

    private static Body forecasts(Telling telling, Trial trial) {
        Forecast told = trial.told();
        if (!told.tells()) {
            return telling.ui().empty("flask-conical", telling.say("untold"), telling.say("untold.hint", told.cases()));
        }
        String verdict = trial.tellsThemApart() ? telling.say("better", trial.better()) : telling.say("alike");
        Body figures = telling.ui()
                .facts(List.of(
                        Fact.of(trial.current(), telling.area(told)),
                        Fact.of(trial.candidate(), telling.area(trial.wouldHaveTold())),
                        Fact.of(telling.say("verdict"), verdict)));
        return output -> {
            output.writeContent("<p class=\"soft\">");
            output.writeUserContent(telling.say("words", told.cases(), told.events()));
            output.writeContent("</p>");
            figures.writeTo(output);
        };
    }

    private Body moves(Telling telling, Trial trial) {
        List<Move> most = trial.moves().stream()
                .filter(move -> move.changesState() || Math.abs(move.by()) >= SHOWN)
                .limit(ROWS)
                .toList();
        Map<RelationshipId, String> names =
                names(telling.visit(), most.stream().map(Move::relationship).toList());
        List<Row> rows = most.stream()
                .map(move -> Row.of(
                        "",
                        tried.pathOf(move.relationship()),
                        Body.EMPTY,
                        names.getOrDefault(move.relationship(), telling.say("outside")),
                        tried.shown(telling.visit(), move.from()),
                        tried.shown(telling.visit(), move.to()),
                        telling.ui().text(telling.points(move.by()))))
                .toList();
        List<Column> columns = List.of(
                Column.of(telling.say("name")),
                Column.of(telling.say("from")).number(),
                Column.of(telling.say("to")).number(),
                Column.of(telling.say("by")).number());
        return telling.ui()
                .listing(telling.say("moves"), columns, rows)
                .orElse(telling.ui().empty("flask-conical", telling.say("none"), telling.say("none.hint")));
    }

    private Map<RelationshipId, String> names(Visit visit, List<RelationshipId> ids) {
        Map<RelationshipId, Relationship> found = relationships.findAll(visit.caller(), ids);
        List<PartyId> parties =
                found.values().stream().map(Relationship::party).distinct().toList();
        Map<PartyId, PartyName> names = directory.names(visit.caller(), parties);
        Map<RelationshipId, String> byRelationship = new HashMap<>();
        found.forEach((id, one) -> {
            PartyName name = names.get(one.party());
            if (name != null) {
                byRelationship.put(id, name.name());
            }
        });
        return byRelationship;
    }

    private record Telling(Visit visit, Widgets ui, Texts text) {

        String say(String key, Object... arguments) {
            return text.of(key, arguments);
        }

        String area(Forecast forecast) {
            return say("area", rounded(forecast.area(), 2), rounded(forecast.low(), 2), rounded(forecast.high(), 2));
        }

        /** With its sign, and one decimal. */
        String points(double points) {
            boolean less = Math.round(10 * points) < 0;
            return (less ? "−" : "+") + rounded(Math.abs(points), 1);
        }

        private String rounded(double number, int digits) {
            NumberFormat format = NumberFormat.getNumberInstance(visit.locale());
            format.setMinimumFractionDigits(digits);
            format.setMaximumFractionDigits(digits);
            return format.format(number);
        }
    }
}
