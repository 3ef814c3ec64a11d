package rapport.console.gallery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Page;
import rapport.console.api.Panel;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Moment;
import rapport.console.api.widget.RecordHead;
import rapport.console.api.widget.Sparkline;
import rapport.console.api.widget.Widgets;

final class RecordPage implements Page {

    @Override
    public Answer show(Visit visit) {
        Widgets ui = Widgets.of(visit);
        People tove = People.ALL.get(0);
        RecordHead head = ui.recordHead(ui.largeFace(tove.id(), tove.name()), tove.name())
                .under("People", "/people")
                .line("Head of Operations at Nordlys Shipping, Bergen")
                .figure("Warmth", ui.warmthInWords(OptionalDouble.of(0.86)))
                .figure("Stage", ui.stage("Engagement", 3, 4, "teal"))
                .figure("Owner", ui.mention(People.ALL.get(9).id(), "Marta Lindqvist", "/people/tove"))
                .figure("Last contact", ui.ago(visit.now().minus(Duration.ofDays(3))))
                .figure(
                        "Next",
                        Html.of("Send the berth plan, ", ui.day(visit.today().plusDays(5))))
                .acts(
                        Act.dialog("Note a contact", "/capture")
                                .icon("pen-line")
                                .primary(),
                        Act.link("Edit", "/people/edit").key("E"))
                .more(
                        Act.post("Export as vCard", "/deed").icon("download"),
                        Act.delete("Delete", "/deed").icon("trash-2"));
        return Answer.shown(
                tove.name(),
                ui.record(
                        head,
                        Map.of(
                                Panel.Column.FACTS, facts(ui),
                                Panel.Column.TIMELINE, timeline(ui, visit),
                                Panel.Column.CONNECTIONS, connections(ui))));
    }

    private static Body facts(Widgets ui) {
        return Html.of(
                ui.section(
                        "Contact",
                        ui.facts(List.of(
                                Fact.of(
                                        "Mail",
                                        Html.of(
                                                "<a href=\"mailto:tove@nordlys.example\">tove.halvorsen@nordlys.example</a>")),
                                Fact.of("Phone", "+47 55 01 72 30"),
                                Fact.of("Birthday", "14 June"),
                                Fact.of(
                                        "Tags",
                                        Html.of(
                                                "<span class=\"inline\">",
                                                ui.pill("champion"),
                                                ui.pill("sailing"),
                                                "</span>")))),
                        Act.link("Edit", "/people/edit")),
                ui.section(
                        "Positions",
                        ui.facts(List.of(
                                Fact.of(
                                        "since 2023",
                                        Html.of(
                                                "Head of Operations<br><a href=\"/organizations\">Nordlys Shipping</a>")),
                                Fact.of(
                                        "2019 – 2023",
                                        Html.of("Fleet Planner<br><a href=\"/organizations\">Havgul Rederi</a>"))))),
                ui.section(
                        "Remembered",
                        Html.of(
                                "<p class=\"soft small\">Two boys, both sail. Dislikes calls before nine. Studied in Trondheim, as Jonas did.</p>")));
    }

    private static Body timeline(Widgets ui, Visit visit) {
        return Html.of(
                "<form class=\"composer\" method=\"post\" action=\"/deed\">",
                ui.token(),
                "<textarea name=\"words\" aria-label=\"What happened\" placeholder=\"What happened? Who, how, and what was said.\"></textarea>",
                "<div class=\"composer-foot\"><span class=\"inline\">",
                ui.pill("Phone").icon("phone"),
                ui.pill("today"),
                "</span><button class=\"button button-primary\">Note it</button></div></form>",
                ui.timeline(List.of(
                        moment(
                                visit,
                                3,
                                "video",
                                "Marta and Tove talked by video for 40 minutes: winter schedule",
                                "She fears the berth plan slips when Bergen closes pier 4. Asked us to send the plan before Easter. Ingrid joins for the renewal."),
                        moment(visit, 9, "mail", "Tove wrote to Jonas: crane slots in April", ""),
                        moment(visit, 17, "milestone", "Stage changed from Meeting to Engagement", ""),
                        moment(
                                visit,
                                41,
                                "coffee",
                                "Marta met Tove in Bergen: first look at the terminal",
                                "Two hours on the quay. Their biggest worry is who picks up the phone at night."),
                        moment(
                                visit,
                                44,
                                "pencil",
                                "Priya changed the title from Fleet Planner to Head of Operations",
                                ""))));
    }

    private static Body connections(Widgets ui) {
        return Html.of(
                ui.section(
                        "Who knows her",
                        Html.of(
                                "<ul class=\"people\"><li>",
                                ui.face(People.ALL.get(9).id(), "Marta Lindqvist"),
                                "<div><a href=\"/people/tove\">Marta Lindqvist</a><p>met 3 days ago</p></div>",
                                ui.warmth(0.86),
                                "</li>",
                                "<li>",
                                ui.face(People.ALL.get(4).id(), "Jonas Weber"),
                                "<div><a href=\"/people/tove\">Jonas Weber</a><p>wrote 9 days ago</p></div>",
                                ui.warmth(0.37),
                                "</li>",
                                "<li>",
                                ui.face(People.ALL.get(7).id(), "Priya Raman"),
                                "<div><a href=\"/people/tove\">Priya Raman</a><p>never met</p></div>",
                                ui.warmth(OptionalDouble.empty()),
                                "</li></ul>")),
                ui.section(
                        "Warmth over a year",
                        Html.of(
                                new Sparkline(
                                        List.of(0.2, 0.25, 0.24, 0.4, 0.5, 0.48, 0.62, 0.7, 0.68, 0.8, 0.83, 0.86),
                                        "from 20 to 86 within a year"),
                                " <span class=\"small soft\">20 → 86</span>")),
                ui.section(
                        "Promises",
                        ui.empty(
                                "handshake",
                                "Nothing promised",
                                "What you promise each other stands here.",
                                Act.dialog("Add a promise", "/capture"))));
    }

    private static Moment moment(Visit visit, int daysAgo, String icon, String line, String words) {
        Instant at = visit.now().minus(Duration.ofDays(daysAgo));
        return new Moment(
                at,
                icon,
                Body.text(line),
                words.isEmpty() ? Body.EMPTY : Body.text(words),
                List.of(
                        Act.link("Edit", "/people/edit").icon("pencil"),
                        Act.delete("Delete", "/deed").icon("trash-2")));
    }

    static LocalDate easter() {
        return LocalDate.of(2026, 4, 5);
    }
}
