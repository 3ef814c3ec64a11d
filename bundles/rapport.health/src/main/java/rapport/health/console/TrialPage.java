package rapport.health.console;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tab;
import rapport.health.model.Forecast;
import rapport.health.model.Formula;
import rapport.health.rules.Trial;
import rapport.health.store.Trials;

/** Before a formula is switched: who would move by how much, and which told better beforehand what happened. */
@Component
@ConsolePath(TrialPage.PATH)
public final class TrialPage implements Page {

    static final String PATH = PortfolioPage.PATH + "/trial";

    private static final String SETTINGS = "/administration/settings/rapport.health";
    private static final int ROWS = 50;

    private final Trials trials;
    private final Relationships relationships;
    private final Directory directory;

    @Activate
    public TrialPage(@Reference Trials trials, @Reference Relationships relationships, @Reference Directory directory) {
        this.trials = trials;
        this.relationships = relationships;
        this.directory = directory;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.MANAGER);
        HealthTelling telling = HealthTelling.to(visit);
        Formula current = trials.current();
        List<Formula> others = Formula.ALL.stream()
                .filter(one -> !one.version().equals(current.version()))
                .toList();
        Formula candidate = visit.query()
                .find("formula")
                .map(Formula::ofVersion)
                .filter(others::contains)
                .orElse(others.get(0));
        Trial trial = trials.of(visit.caller(), candidate);
        List<Body> parts = List.of(
                head(telling, current),
                telling.ui().tabs(telling.say("formula"), tabs(others, candidate)),
                telling.ui().section(telling.say("trial.forecast"), forecasts(telling, trial, current, candidate)),
                telling.ui().section(telling.say("trial.moves"), moves(telling, trial)));
        return Answer.shown(telling.say("trial.title"), output -> parts.forEach(part -> part.writeTo(output)));
    }

    private static PageHead head(HealthTelling telling, Formula current) {
        PageHead head = telling.ui()
                .head(telling.say("trial.title"))
                .detail(telling.say("trial.detail", current.title(), Trials.MOST))
                .under(telling.say("portfolio.title"), PortfolioPage.PATH);
        return telling.visit().caller().role().includes(Role.ADMINISTRATOR)
                ? head.acts(Act.link(telling.say("trial.switch"), SETTINGS).icon("settings"))
                : head;
    }

    private static List<Tab> tabs(List<Formula> others, Formula candidate) {
        return others.stream()
                .map(one -> Tab.of(one.title(), PATH + "?formula=" + one.version(), one.equals(candidate)))
                .toList();
    }

    private static Body forecasts(HealthTelling telling, Trial trial, Formula current, Formula candidate) {
        Forecast now = trial.current();
        Forecast then = trial.candidate();
        if (!now.tells()) {
            return telling.ui()
                    .empty("flask-conical", telling.say("trial.untold"), telling.say("trial.untold.hint", now.cases()));
        }
        boolean apart = now.high() < then.low() || then.high() < now.low();
        String verdict = apart
                ? telling.say("trial.better", (now.area() > then.area() ? current : candidate).title())
                : telling.say("trial.alike");
        Body figures = telling.ui()
                .facts(List.of(
                        Fact.of(current.title(), area(telling, now)),
                        Fact.of(candidate.title(), area(telling, then)),
                        Fact.of(telling.say("trial.verdict"), verdict)));
        return output -> {
            output.writeContent("<p class=\"soft\">");
            output.writeUserContent(telling.say("trial.words", now.cases(), now.events()));
            output.writeContent("</p>");
            figures.writeTo(output);
        };
    }

    private static String area(HealthTelling telling, Forecast forecast) {
        NumberFormat format = NumberFormat.getNumberInstance(telling.visit().locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return telling.say(
                "trial.area",
                format.format(forecast.area()),
                format.format(forecast.low()),
                format.format(forecast.high()));
    }

    private Body moves(HealthTelling telling, Trial trial) {
        List<Trial.Move> most = trial.moves().stream().limit(ROWS).toList();
        Map<RelationshipId, Relationship> found = relationships.findAll(
                telling.visit().caller(),
                most.stream().map(Trial.Move::relationship).toList());
        Map<PartyId, PartyName> names = directory.names(
                telling.visit().caller(),
                found.values().stream().map(Relationship::party).distinct().toList());
        List<Row> rows = new ArrayList<>();
        for (Trial.Move move : most) {
            Relationship one = found.get(move.relationship());
            PartyName party = one == null ? null : names.get(one.party());
            rows.add(Row.of(
                    "",
                    HealthPage.path(move.relationship()),
                    Body.EMPTY,
                    party == null ? telling.say("outside") : party.name(),
                    telling.ui().text(telling.exact(move.from())),
                    telling.ui().text(telling.exact(move.to())),
                    telling.ui().text(telling.points(move.by()))));
        }
        List<Column> columns = List.of(
                Column.of(telling.say("portfolio.name")),
                Column.of(telling.say("trial.from")).number(),
                Column.of(telling.say("trial.to")).number(),
                Column.of(telling.say("trial.by")).number());
        return telling.ui()
                .listing(telling.say("trial.moves"), columns, rows)
                .orElse(telling.ui()
                        .empty("heart-pulse", telling.say("portfolio.none"), telling.say("portfolio.none.hint")));
    }
}
