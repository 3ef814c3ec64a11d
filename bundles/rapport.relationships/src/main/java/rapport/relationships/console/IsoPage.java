package rapport.relationships.console;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.Iso44001Stage;
import rapport.api.level.LevelDescription;
import rapport.api.level.Stage;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Row;

/** The active relationships of every level by the eight stages of ISO 44001, on a page and as CSV. */
@Component(service = {Page.class, Navigation.class})
@ConsolePath("/iso-44001")
public final class IsoPage implements Page, Navigation {

    private static final String PATH = "/iso-44001";

    private final Parts parts;

    @Activate
    public IsoPage(@Reference Parts parts) {
        this.parts = parts;
    }

    /** The relationships in one stage of one level. */
    private record Place(Iso44001Stage iso, LevelDescription level, Stage stage, long count) {}

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        String label = Telling.MESSAGES.in(visit.locale()).of("iso.title");
        return List.of(NavigationEntry.of(Section.WORK, 60, label, "clipboard-list", PATH));
    }

    @Override
    public Answer show(Visit visit) {
        Telling telling = Telling.to(visit);
        List<Place> places = places(visit);
        return visit.query().text("as").equals("csv") ? csv(telling, places) : page(telling, places);
    }

    private Answer page(Telling telling, List<Place> places) {
        String title = telling.text().of("iso.title");
        List<Column> columns = List.of(
                Column.of(telling.text().of("iso.stage")),
                Column.of(telling.text().of("iso.level")),
                Column.of(telling.text().of("column.stage")),
                Column.of(telling.text().of("iso.count")).number());
        List<Row> rows = places.stream().map(place -> row(telling, place)).toList();
        Body list = telling.ui().listing(title, columns, rows)::writeTo;
        Body head = telling.ui()
                .head(title)
                .detail(telling.text().of("iso.detail"))
                .acts(Act.link(telling.text().of("iso.csv"), PATH + "?as=csv").icon("download"))::writeTo;
        return Answer.shown(title, output -> {
            head.writeTo(output);
            list.writeTo(output);
        });
    }

    private static Row row(Telling telling, Place place) {
        return Row.of(
                place.iso() + "-" + place.level().name() + "-" + place.stage().name(),
                "/" + place.level().name() + "?stage=" + place.stage().name(),
                Body.EMPTY,
                label(telling, place),
                telling.ui().text(telling.words(place.level()).name()),
                telling.ui().text(telling.label(place.stage())),
                telling.ui().text(telling.ui().number(place.count())));
    }

    private static Answer csv(Telling telling, List<Place> places) {
        return Answer.download("iso-44001.csv", "text/csv", output -> {
            Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            writer.write(String.join(
                            ",",
                            telling.text().of("iso.stage"),
                            telling.text().of("iso.level"),
                            telling.text().of("column.stage"),
                            telling.text().of("iso.count"))
                    + "\r\n");
            for (Place place : places) {
                writer.write(quoted(label(telling, place)) + ","
                        + quoted(telling.words(place.level()).name()) + ","
                        + quoted(telling.label(place.stage())) + "," + place.count() + "\r\n");
            }
            writer.flush();
        });
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }

    private static String label(Telling telling, Place place) {
        return telling.text()
                .of("iso.label", place.iso().ordinal() + 1, telling.text().of("iso." + place.iso()));
    }

    /** In the order of the standard, then of the levels. */
    private List<Place> places(Visit visit) {
        List<Place> places = new ArrayList<>();
        for (Iso44001Stage iso : Iso44001Stage.values()) {
            for (LevelDescription level : parts.levels.enabled()) {
                if (visit.caller().mayRead(level.name())) {
                    Map<String, Long> counts = parts.relationships.countByStage(visit.caller(), level.name());
                    level.stages().stream()
                            .filter(stage -> stage.iso44001() == iso)
                            .map(stage -> new Place(iso, level, stage, counts.getOrDefault(stage.name(), 0L)))
                            .forEach(places::add);
                }
            }
        }
        return places;
    }
}
