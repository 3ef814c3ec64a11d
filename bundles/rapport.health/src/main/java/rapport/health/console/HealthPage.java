package rapport.health.console;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.health.Dimension;
import rapport.api.health.Explanation;
import rapport.api.health.Health;
import rapport.api.health.HealthPoint;
import rapport.api.health.Healths;
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
import rapport.console.api.widget.Axis;
import rapport.console.api.widget.Figure;
import rapport.console.api.widget.Mark;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Series;
import rapport.console.api.widget.Tone;
import rapport.health.model.Formula;

/** How a relationship does, where every tenth of a point comes from, and what would raise it most. */
@Component
@ConsolePath("/relationships/{id}/health")
public final class HealthPage implements Page {

    private static final Duration REMEMBERED = Duration.ofDays(3 * 365);

    private final Healths healths;
    private final Relationships relationships;
    private final Directory directory;

    @Activate
    public HealthPage(
            @Reference Healths healths, @Reference Relationships relationships, @Reference Directory directory) {
        this.healths = healths;
        this.relationships = relationships;
        this.directory = directory;
    }

    static String path(RelationshipId relationship) {
        return HealthTelling.pathOf(relationship) + "/health";
    }

    @Override
    public Answer show(Visit visit) {
        return visit.findId("id", RelationshipId::new)
                .flatMap(id -> relationships.find(visit.caller(), id))
                .map(found -> show(visit, found))
                .orElseGet(Answer::notFound);
    }

    private Answer show(Visit visit, Relationship relationship) {
        HealthTelling telling = HealthTelling.to(visit);
        Map<PartyId, PartyName> names = directory.names(visit.caller(), List.of(relationship.party()));
        PartyName party = names.get(relationship.party());
        String name = party == null ? telling.say("outside") : party.name();
        PageHead head =
                telling.ui().head(telling.say("health.of", name)).under(name, HealthTelling.pathOf(relationship.id()));
        Optional<Explanation> explained = healths.explain(visit.caller(), relationship.id());
        List<Body> parts = new ArrayList<>(List.of(head));
        parts.addAll(explained
                .map(one -> parts(telling, one))
                .orElseGet(() -> List.of(telling.ui()
                        .empty("heart-pulse", telling.say("health.none"), telling.say("health.none.hint")))));
        return Answer.shown(telling.say("health.of", name), output -> parts.forEach(part -> part.writeTo(output)));
    }

    private List<Body> parts(HealthTelling telling, Explanation explained) {
        Health health = explained.health();
        AccountTables tables = new AccountTables(telling, explained);
        Optional<Dimension> chosen = telling.visit().query().findChoice("dimension", Dimension.class);
        List<Body> parts = new ArrayList<>();
        parts.add(telling.ui().figures(figures(telling, health)));
        if (!health.isTold()) {
            String little =
                    telling.say("health.little.words", telling.percent(Health.ENOUGH), telling.question(health));
            parts.add(telling.ui().notice(Tone.PLAIN, little));
        }
        parts.add(telling.ui().section(telling.say("dimensions.title"), tables.dimensions()));
        if (!explained.advice().isEmpty()) {
            parts.add(telling.ui().section(telling.say("advice.title"), tables.advice()));
        }
        parts.add(telling.ui().section(telling.say("account.title"), tables.account(chosen)));
        parts.add(telling.ui().section(telling.say("history.title"), history(telling, health)));
        parts.add(telling.ui().section(telling.say("formula.title"), formula(telling, health)));
        return parts;
    }

    private static List<Figure> figures(HealthTelling telling, Health health) {
        Instant newest = health.newest();
        String since =
                newest == null ? "" : telling.say("health.newest", telling.ui().agoInWords(newest));
        return List.of(
                Figure.of(telling.score(health.score()), telling.say("health.title")),
                Figure.of(telling.percent(health.confidence()), telling.say("confidence")),
                Figure.of(telling.ui().number(health.n()), telling.say("facts")).note(since));
    }

    private Body history(HealthTelling telling, Health health) {
        Instant since = telling.visit().now().minus(REMEMBERED);
        List<HealthPoint> points = healths.history(telling.visit().caller(), health.relationship(), since);
        List<Mark> marks = new ArrayList<>();
        points.forEach(point -> marks.add(
                point.score() == null
                        ? Mark.unknown(point.at().toString())
                        : Mark.at(point.at(), rounded(point.score())).called(point.formula())));
        if (health.score() != null) {
            marks.add(Mark.at(health.asOf(), rounded(health.score())).called(health.formula()));
        }
        return telling.ui()
                .chart(
                        telling.say("history.picture"),
                        sentence(telling, points, health),
                        Axis.time(telling.say("history.day")),
                        Axis.number(telling.say("health.title")).between(0, 100),
                        Series.step(telling.say("health.title"), marks).withTrend());
    }

    private static String sentence(HealthTelling telling, List<HealthPoint> points, Health health) {
        HealthPoint first = points.stream()
                .filter(point -> point.score() != null)
                .findFirst()
                .orElse(null);
        if (first == null || health.score() == null) {
            return telling.say("history.unknown");
        }
        if (Duration.between(first.at(), health.asOf()).toDays() < 1) {
            return telling.say("history.begun", telling.score(health.score()));
        }
        return telling.say(
                "history.sentence",
                telling.score(first.score()),
                telling.ui().agoInWords(first.at()),
                telling.score(health.score()));
    }

    private static Body formula(HealthTelling telling, Health health) {
        String sentence = telling.say("formula.words", health.formula()) + " "
                + telling.say(
                        "formula.mean." + Formula.ofTitle(health.formula()).mean());
        return output -> {
            output.writeContent("<p class=\"soft\">");
            output.writeUserContent(sentence);
            output.writeContent("</p>");
        };
    }

    private static double rounded(double score) {
        return Math.round(score * 10) / 10.0;
    }
}
