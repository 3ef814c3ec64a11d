package rapport.temperature.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PartyName;
import rapport.api.reading.Instrument;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingsQuery;
import rapport.api.reading.Summary;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Axis;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Figure;
import rapport.console.api.widget.Mark;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Series;
import rapport.console.api.widget.Tone;
import rapport.console.api.widget.Widgets;

/** All that people of a relationship said when we asked: figures, pictures, and every reading. */
@Component
@ConsolePath("/relationships/{id}/temperature")
public final class TemperaturePage implements Page {

    private static final int ROWS = 50;
    private static final int DRAWN = 500;
    private static final int LEAST_DRAWN = 2;

    private final Parts parts;

    @Activate
    public TemperaturePage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return visit.findId("id", RelationshipId::new)
                .flatMap(id -> parts.relationships.find(visit.caller(), id))
                .filter(one -> parts.isTakenOn(one.level()))
                .map(one -> show(visit, one))
                .orElseGet(Answer::notFound);
    }

    private Answer show(Visit visit, Relationship one) {
        Caller by = visit.caller();
        ReadingsQuery query = ReadingsQuery.of(one.id());
        PageRequest page = new PageRequest(ROWS, visit.query().find("cursor").orElse(null));
        Slice<Reading> readings = parts.readings.list(by, query, page);
        List<Reading> drawn =
                parts.readings.list(by, query.taken(), PageRequest.first(DRAWN)).items();
        Telling telling = Telling.to(visit)
                .knowing(
                        parts.directory,
                        Stream.concat(readings.items().stream(), drawn.stream()).map(Reading::person));
        Widgets ui = telling.ui();
        List<Body> bodies = new ArrayList<>();
        bodies.add(head(telling, one));
        bodies.add(figures(telling, by, one));
        bodies.addAll(charts(telling, drawn));
        bodies.add(ui.section(telling.text().of("page.readings"), listing(telling, readings)));
        return Answer.shown(telling.text().of("panel.title"), output -> bodies.forEach(body -> body.writeTo(output)));
    }

    private Body head(Telling telling, Relationship one) {
        Caller by = telling.visit().caller();
        PartyName name = parts.directory.names(by, List.of(one.party())).get(one.party());
        PageHead head = telling.ui()
                .head(telling.text().of("panel.title"))
                .under(
                        name == null ? telling.text().of("person.gone") : name.name(),
                        "/relationships/" + one.id().value());
        if (!by.mayWrite(one.level())) {
            return head;
        }
        return head.acts(
                Act.dialog(
                                telling.text().of("act.take"),
                                "/readings/new?relationship=" + one.id().value())
                        .icon("thermometer")
                        .key("T")
                        .primary(),
                Act.dialog(
                                telling.text().of("act.ask"),
                                "/relationships/" + one.id().value() + "/temperature/question")
                        .icon("link"));
    }

    private Body figures(Telling telling, Caller by, Relationship one) {
        List<Figure> figures = new ArrayList<>();
        for (Summary summary : parts.readings.summary(by, one.id())) {
            figures.add(Figure.of(telling.decimal(summary.mean().value()), telling.instrument(summary.instrument()))
                    .note(telling.sureness(summary.mean()) + " \u00b7 "
                            + telling.ui().agoInWords(summary.latestAt())));
        }
        parts.readings
                .blindSpot(by, one.id())
                .ifPresent(spot -> figures.add(Figure.of(
                                telling.hundredths(spot.value()), telling.text().of("page.blind"))
                        .note(telling.surenessOfShare(spot))));
        parts.readings
                .ownBlindSpot(by)
                .ifPresent(spot -> figures.add(Figure.of(
                                telling.hundredths(spot.value()), telling.text().of("page.blind.own"))
                        .note(telling.surenessOfShare(spot))));
        return figures.isEmpty()
                ? telling.ui()
                        .empty(
                                "thermometer",
                                telling.text().of("panel.never"),
                                telling.text().of("page.never.hint"))
                : telling.ui().figures(figures);
    }

    private static List<Body> charts(Telling telling, List<Reading> drawn) {
        return Arrays.stream(Instrument.values())
                .map(instrument -> drawn.stream()
                        .filter(reading -> reading.instrument() == instrument)
                        .toList())
                .filter(own -> own.size() >= LEAST_DRAWN)
                .map(own -> chart(telling, own))
                .toList();
    }

    private static Body chart(Telling telling, List<Reading> newestFirst) {
        Instrument instrument = newestFirst.get(0).instrument();
        List<Reading> own = new ArrayList<>(newestFirst);
        Collections.reverse(own);
        List<Mark> theirs = own.stream()
                .flatMap(reading -> Stream.ofNullable(reading.value())
                        .map(value -> Mark.at(reading.at(), value).called(telling.name(reading.person()))))
                .toList();
        List<Mark> ours = own.stream()
                .flatMap(reading -> Stream.ofNullable(reading.guess())
                        .map(guess -> Mark.at(reading.at(), guess).called(telling.name(reading.person()))))
                .toList();
        Series said = Series.line(telling.text().of("chart.theirs"), theirs).withTrend();
        Series guessed = Series.scatter(telling.text().of("chart.ours"), ours).tone(Tone.CAREFUL);
        return telling.ui()
                .chart(
                        telling.instrument(instrument),
                        telling.text().of("chart.sentence", theirs.size(), ours.size()),
                        Axis.time(telling.text().of("column.when")),
                        Axis.number(telling.instrument(instrument)).between(instrument.least(), instrument.most()),
                        ours.isEmpty() ? new Series[] {said} : new Series[] {said, guessed});
    }

    private static Body listing(Telling telling, Slice<Reading> readings) {
        List<Column> columns = Stream.of("who", "instrument", "value", "guess", "words", "occasion", "when")
                .map(name -> Column.of(telling.text().of("column." + name)))
                .toList();
        List<Row> rows =
                readings.items().stream().map(reading -> row(telling, reading)).toList();
        return telling.ui()
                .listing(telling.text().of("page.readings"), columns, rows)
                .more(readings.nextCursor())
                .orElse(Body.text(telling.text().of("panel.never")));
    }

    private static Row row(Telling telling, Reading reading) {
        Widgets ui = telling.ui();
        Integer guess = reading.guess();
        String words = reading.words();
        return Row.of(
                "",
                "/people/" + reading.person().value(),
                ui.smallFace(reading.person(), telling.name(reading.person())),
                telling.name(reading.person()),
                ui.text(telling.instrument(reading.instrument())),
                ui.text(telling.valueOf(reading)),
                ui.text(guess == null ? "" : telling.value(reading.instrument(), guess)),
                ui.text(words == null ? "" : words),
                ui.text(telling.text().of("occasion." + reading.occasion())),
                ui.ago(reading.at()));
    }
}
