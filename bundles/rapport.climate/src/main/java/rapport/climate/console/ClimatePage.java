package rapport.climate.console;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.climate.Climate;
import rapport.api.climate.Climate.Reason;
import rapport.api.climate.Climates;
import rapport.api.climate.Climates.Point;
import rapport.api.incident.Incidents;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.climate.console.templates.JteclimatereasonsGenerated;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.trial.TrialScreen;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Axis;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Mark;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Series;
import rapport.console.api.widget.Tone;

/** How one relationship feels, since when and why, and how that came. */
@Component
@ConsolePath("/relationships/{id}/climate")
public final class ClimatePage implements Page {

    private static final int INCIDENTS = 50;

    private final Climates climates;
    private final Incidents incidents;
    private final Relationships relationships;
    private final Directory directory;

    @Activate
    public ClimatePage(
            @Reference Climates climates,
            @Reference Incidents incidents,
            @Reference Relationships relationships,
            @Reference Directory directory) {
        this.climates = climates;
        this.incidents = incidents;
        this.relationships = relationships;
        this.directory = directory;
    }

    @Override
    public Answer show(Visit visit) {
        Optional<RelationshipId> id = visit.findId("id", RelationshipId::new);
        Optional<Relationship> relationship = id.flatMap(one -> relationships.find(visit.caller(), one));
        Optional<Climate> climate = id.flatMap(one -> climates.find(visit.caller(), one));
        return relationship.isPresent() && climate.isPresent()
                ? show(visit, relationship.get(), climate.get())
                : Answer.notFound();
    }

    private Answer show(Visit visit, Relationship relationship, Climate climate) {
        Telling telling = Telling.to(visit);
        PartyName party =
                directory.names(visit.caller(), List.of(relationship.party())).get(relationship.party());
        String name = party == null ? telling.text().of("climate.title") : party.name();
        String title = telling.text().of("climate.of", name);
        Body head = head(telling, title)
                .under(name, "/relationships/" + relationship.id().value());
        boolean mayWrite = visit.caller().mayWrite(relationship.level());
        List<Body> parts = new ArrayList<>(List.of(head, standing(telling, climate)));
        parts.add(telling.ui().section(telling.text().of("climate.reasons"), reasons(telling, climate)));
        List<Point> history = climates.history(visit.caller(), relationship.id());
        parts.add(isDrawn(history) ? picture(telling, history) : notYet(telling));
        Body all = IncidentsPanel.show(
                telling,
                incidents
                        .list(visit.caller(), relationship.id(), PageRequest.first(INCIDENTS))
                        .items(),
                relationship.id(),
                mayWrite);
        parts.add(telling.ui().section(telling.text().of("incidents.title"), all));
        return Answer.shown(title, output -> parts.forEach(part -> part.writeTo(output)));
    }

    private static PageHead head(Telling telling, String title) {
        PageHead head = telling.ui().head(title);
        return telling.visit().caller().role().includes(Role.MANAGER)
                ? head.acts(Act.link(TrialScreen.invitation(telling.visit()), TrialPage.PATH)
                        .icon("flask-conical"))
                : head;
    }

    private static Body standing(Telling telling, Climate climate) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(telling.text().of("climate.state"), telling.state(climate.state())));
        if (climate.count() > 0) {
            facts.add(Fact.of(telling.text().of("climate.since"), telling.ui().ago(climate.since())));
            facts.add(Fact.of(telling.text().of("climate.ratio"), ratio(telling, climate)));
            facts.add(Fact.of(
                    telling.text().of("climate.confidence"),
                    telling.text()
                            .of("climate.confidence.value", Math.round(climate.confidence() * 100), climate.count())));
        }
        facts.add(Fact.of(
                telling.text().of("climate.formula"), telling.text().of("climate.formula.value", climate.formula())));
        return telling.ui()
                .section(telling.text().of("climate.title"), telling.ui().facts(facts));
    }

    private static String ratio(Telling telling, Climate climate) {
        return telling.text()
                .of("climate.ratio.value", telling.decimal(climate.good()), telling.decimal(climate.bad()));
    }

    private static Body reasons(Telling telling, Climate climate) {
        List<ReasonLine> lines =
                climate.reasons().stream().map(reason -> line(telling, reason)).toList();
        return lines.isEmpty()
                ? telling.ui().text(telling.text().of("climate.reasons.none"))
                : output -> JteclimatereasonsGenerated.render(output, null, lines);
    }

    private static ReasonLine line(Telling telling, Reason reason) {
        return new ReasonLine(
                telling.weight(reason.weight()),
                telling.text().of("reason." + reason.kind()),
                reason.words(),
                telling.ui().ago(reason.at()));
    }

    private static boolean isDrawn(List<Point> history) {
        return history.stream()
                        .map(point -> point.from().truncatedTo(ChronoUnit.DAYS))
                        .distinct()
                        .count()
                > 1;
    }

    /** One day is no picture: it says when there will be one. */
    private static Body notYet(Telling telling) {
        return telling.ui()
                .section(
                        telling.text().of("climate.picture"),
                        telling.ui().text(telling.text().of("climate.picture.none")));
    }

    private static Body picture(Telling telling, List<Point> history) {
        return telling.ui()
                .chart(
                        telling.text().of("climate.picture"),
                        telling.text().of("climate.picture.sentence"),
                        Axis.time(telling.text().of("climate.picture.when")),
                        Axis.number(telling.text().of("climate.picture.weight")),
                        Series.line(
                                        telling.text().of("climate.good"),
                                        history.stream()
                                                .map(point -> Mark.at(point.from(), point.good())
                                                        .n(point.count())
                                                        .called(telling.text().of("state." + point.state())))
                                                .toList())
                                .tone(Tone.GOOD),
                        Series.line(
                                        telling.text().of("climate.bad"),
                                        history.stream()
                                                .map(point -> Mark.at(point.from(), point.bad())
                                                        .n(point.count()))
                                                .toList())
                                .tone(Tone.SERIOUS));
    }
}
