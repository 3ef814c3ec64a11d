package rapport.console.gallery;

import java.time.Duration;
import java.util.List;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Filter;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tab;
import rapport.console.api.widget.Widgets;

final class PeoplePage implements Page {

    @Override
    public Answer show(Visit visit) {
        Widgets ui = Widgets.of(visit);
        List<Row> rows =
                People.ALL.stream().map(person -> row(ui, visit, person)).toList();
        return Answer.shown(
                "People",
                Html.of(
                        ui.head("People")
                                .acts(
                                        Act.link("Import", "/import").icon("import"),
                                        Act.dialog("New person", "/people/edit")
                                                .icon("plus")
                                                .primary()),
                        ui.tabs(
                                "Views",
                                List.of(
                                        Tab.of("All", "/people", true).count(1284),
                                        Tab.of("My contacts", "/people?view=mine", false)
                                                .count(211),
                                        Tab.of("Fading", "/people?view=fading", false)
                                                .count(38),
                                        Tab.of("Colleagues", "/people?view=ours", false)
                                                .count(25))),
                        "<div class=\"bar\">",
                        ui.search("Search people"),
                        ui.filters(
                                List.of(
                                        Filter.of(
                                                "level",
                                                "Level",
                                                List.of(
                                                        Choice.of("customers", "Customers"),
                                                        Choice.of("suppliers", "Suppliers"))),
                                        Filter.of("owner", "Owner", List.of(Choice.of("me", "Me"))),
                                        Filter.of("tag", "Tag", List.of(Choice.of("board", "Board")))),
                                "1,284 people"),
                        "</div>",
                        ui.listing("People", columns(), rows)
                                .more("next")
                                .bulk(
                                        Act.post("Tag", "/deed").icon("tag"),
                                        Act.post("Delete", "/deed").icon("trash-2"))));
    }

    private static List<Column> columns() {
        return List.of(
                Column.of("Name").sortedBy("name"),
                Column.of("Title").quiet(),
                Column.of("Organization").sortedBy("organization").quiet(),
                Column.of("Warmth").sortedBy("warmth"),
                Column.of("Last contact").sortedBy("contact").quiet(),
                Column.of("Tags").quiet());
    }

    private static Row row(Widgets ui, Visit visit, People person) {
        return Row.of(
                person.id().value(),
                "/people/tove",
                ui.smallFace(person.id(), person.name()),
                person.name(),
                ui.text(person.title()),
                ui.text(person.organization()),
                ui.warmth(person.warmth()),
                ui.ago(visit.now().minus(Duration.ofDays(person.daysSince()))),
                person.warmth() > 0.7 ? ui.pill("champion") : ui.text(""));
    }
}
