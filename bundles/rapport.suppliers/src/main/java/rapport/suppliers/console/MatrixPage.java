package rapport.suppliers.console;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Axis;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Mark;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Series;
import rapport.suppliers.model.Assessment;
import rapport.suppliers.model.Assessment.Quadrant;

/** Kraljic's matrix: all suppliers by their impact on our result and the risk of supply, and what each quarter asks for. */
@Component
@ConsolePath(MatrixPage.PATH)
public final class MatrixPage implements Page {

    static final String PATH = "/suppliers/matrix";

    private final Parts parts;

    @Activate
    public MatrixPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        Telling telling = Telling.to(visit);
        String title = telling.say("matrix.title");
        Map<RelationshipId, Assessment> assessed = parts.files.matrix(visit.caller()).stream()
                .collect(Collectors.toMap(Assessment::relationship, Function.identity()));
        Map<RelationshipId, String> names = parts.suppliers(visit.caller());
        return Answer.shown(
                title,
                Telling.all(List.of(
                        telling.ui().head(title).detail(telling.say("matrix.hint")),
                        chart(telling, assessed, names),
                        meanings(telling),
                        listing(telling, assessed, names))));
    }

    private static Body chart(
            Telling telling, Map<RelationshipId, Assessment> assessed, Map<RelationshipId, String> names) {
        Series[] series = Arrays.stream(Quadrant.values())
                .map(quadrant -> Series.scatter(
                        telling.say("quadrant." + quadrant),
                        assessed.values().stream()
                                .filter(one -> one.quadrant() == quadrant)
                                .filter(one -> names.containsKey(one.relationship()))
                                .map(one -> Mark.of(one.risk(), one.impact())
                                        .called(Objects.requireNonNull(names.get(one.relationship())))
                                        .leadsTo(path(one.relationship())))
                                .toList()))
                .toArray(Series[]::new);
        return telling.ui()
                .chart(
                        telling.say("matrix.title"),
                        telling.say("matrix.chart"),
                        Axis.number(telling.say("field.risk")).between(Assessment.LEAST, Assessment.MOST),
                        Axis.number(telling.say("field.impact")).between(Assessment.LEAST, Assessment.MOST),
                        series);
    }

    private static Body meanings(Telling telling) {
        return telling.ui()
                .facts(Stream.of(Quadrant.values())
                        .map(one -> Fact.of(telling.say("quadrant." + one), telling.say("quadrant.means." + one)))
                        .toList());
    }

    private static Body listing(
            Telling telling, Map<RelationshipId, Assessment> assessed, Map<RelationshipId, String> names) {
        List<Row> rows = names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .map(one -> row(telling, one.getKey(), one.getValue(), assessed.get(one.getKey())))
                .toList();
        List<Column> columns = List.of(
                Column.of(telling.say("column.supplier")),
                Column.of(telling.say("column.quadrant")),
                Column.of(telling.say("field.impact")).number(),
                Column.of(telling.say("field.risk")).number(),
                Column.of(telling.say("field.on")).quiet());
        return telling.ui()
                .listing(telling.say("matrix.title"), columns, rows)
                .orElse(telling.ui().empty("package", telling.say("matrix.none"), telling.say("matrix.none.hint")));
    }

    private static Row row(Telling telling, RelationshipId id, String name, @Nullable Assessment assessment) {
        return assessment == null
                ? Row.of(
                        "",
                        path(id),
                        Body.EMPTY,
                        name,
                        unknown(telling),
                        unknown(telling),
                        unknown(telling),
                        Body.EMPTY)
                : Row.of(
                        "",
                        path(id),
                        Body.EMPTY,
                        name,
                        telling.ui().pill(telling.say("quadrant." + assessment.quadrant())),
                        Body.text(String.valueOf(assessment.impact())),
                        Body.text(String.valueOf(assessment.risk())),
                        telling.ui().date(assessment.on()));
    }

    private static Body unknown(Telling telling) {
        return Body.text(telling.say("unknown"));
    }

    private static String path(RelationshipId id) {
        return "/relationships/" + id.value();
    }
}
