package rapport.console.gallery;

import java.util.List;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Figure;
import rapport.console.api.widget.Progress;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tone;
import rapport.console.api.widget.Widgets;

record ImportPage(int step) implements Page {

    @Override
    public Answer show(Visit visit) {
        Widgets ui = Widgets.of(visit);
        return Answer.shown(
                "Import",
                Html.of(
                        "<div class=\"column\">",
                        ui.head("Import").detail("connections.csv · 2,418 rows · LinkedIn"),
                        ui.stepper(List.of("File", "Columns", "Check", "Import", "Done"), step),
                        step == 1 ? columns(ui) : running(ui),
                        "</div>"));
    }

    private static Body columns(Widgets ui) {
        List<Choice> targets = List.of(
                Choice.of("", "leave out"),
                Choice.of("given", "Given name"),
                Choice.of("family", "Family name"),
                Choice.of("mail", "Mail"),
                Choice.of("org", "Organization"));
        Fields f = ui.fields(Parameters.of("c0", "given", "c1", "family", "c2", "mail", "c3", "org"));
        return Html.of(
                ui.notice(
                        Tone.ACCENT,
                        "This looks like connections from LinkedIn. We left out its three lines of preamble."),
                "<form class=\"form\" method=\"post\" enctype=\"multipart/form-data\">",
                ui.token(),
                "<div class=\"form-pair\">",
                f.select("c0", "First Name", targets).hint("Tove, Rafael, Ingrid"),
                f.select("c1", "Last Name", targets).hint("Halvorsen, Quintero, Solberg"),
                "</div>",
                "<div class=\"form-pair\">",
                f.select("c2", "Email Address", targets).hint("tove@nordlys.example, and 1,211 empty"),
                f.select("c3", "Company", targets).hint("Nordlys Shipping, Casa Verde"),
                "</div>",
                f.file("file", "Another file"),
                "<div class=\"form-acts\"><button class=\"button button-primary\">Check 2,418 rows</button><a class=\"button button-quiet\" href=\"/import\">Start over</a></div></form>");
    }

    private static Body running(Widgets ui) {
        return Html.of(
                ui.figures(List.of(
                        Figure.of("1,204", "new people").tone(Tone.GOOD),
                        Figure.of("387", "already known"),
                        Figure.of("12", "rows to look at").tone(Tone.CAREFUL).note("0.5 %"))),
                new Progress(1603, 2418, "1,603 of 2,418 rows · 10,400 a second · less than a second left", null),
                "<div class=\"form-acts\">",
                ui.act(Act.post("Cancel", "/deed")),
                "</div><br>",
                ui.section(
                        "Rows to look at",
                        ui.listing(
                                "Problems",
                                List.of(Column.of("Row").number(), Column.of("Column"), Column.of("What is wrong")),
                                List.of(
                                        Row.of(
                                                "1",
                                                "/import",
                                                Body.EMPTY,
                                                "48",
                                                ui.text("Email Address"),
                                                ui.text("“tove(at)nordlys” is not a mail address")),
                                        Row.of(
                                                "2",
                                                "/import",
                                                Body.EMPTY,
                                                "1,033",
                                                ui.text("Connected On"),
                                                ui.text("31 Feb 2024 is not a date"))))));
    }
}
