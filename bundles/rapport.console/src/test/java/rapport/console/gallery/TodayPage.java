package rapport.console.gallery;

import java.time.Duration;
import java.time.Instant;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Need;
import rapport.console.api.widget.Widgets;

final class TodayPage implements Page {

    @Override
    public Answer show(Visit visit) {
        Widgets ui = Widgets.of(visit);
        return Answer.shown(
                "Today",
                Html.of(
                        "<div class=\"column\"><header class=\"greeting\"><h1>Good morning, Marta</h1><p>Thursday, 19 March · 3 now, 3 this week, 1 to watch</p></header>",
                        "<h2 class=\"needs-title\">Now <span class=\"count\">3</span></h2><ol class=\"needs\">",
                        need(
                                ui,
                                2,
                                "Nordlys Shipping · Customer",
                                "She decides on the renewal in April, and nobody of us has spoken with her for nine weeks.",
                                "2 weeks late",
                                "Call",
                                "phone"),
                        need(
                                ui,
                                1,
                                "Casa Verde Foods · Supplier",
                                "You promised the packaging forecast by yesterday.",
                                "due yesterday",
                                "Send it",
                                "mail"),
                        need(
                                ui,
                                5,
                                "Atelier Mécanique · Supplier",
                                "Your tie with her was close last year and has faded to cool.",
                                "140 days quiet",
                                "Write",
                                "pen-line"),
                        "</ol><h2 class=\"needs-title\">This week <span class=\"count\">3</span></h2><ol class=\"needs\">",
                        need(
                                ui,
                                3,
                                "Brightwell Clinics · Customer",
                                "She became managing director on 2 March; congratulate her, and ask what changes.",
                                "since 2 March",
                                "Write",
                                "pen-line"),
                        need(
                                ui,
                                4,
                                "Baumann & Söhne · Supplier",
                                "The monthly call is due on Saturday.",
                                "in 2 days",
                                "Call",
                                "phone"),
                        need(
                                ui,
                                9,
                                "Fjordbank · Customer",
                                "You said you would introduce her to Yuki Tanabe.",
                                "due Friday",
                                "Introduce",
                                "users"),
                        "</ol><h2 class=\"needs-title\">Watch <span class=\"count\">1</span></h2><ol class=\"needs\">",
                        need(
                                ui,
                                13,
                                "Brightwell Clinics · Customer",
                                "He signs for estates, and only Priya knows him.",
                                "",
                                "Plan a visit",
                                "calendar-plus"),
                        "</ol></div>"));
    }

    private static Body need(
            Widgets ui, int person, String where, String reason, String when, String act, String icon) {
        People who = People.ALL.get(person);
        return ui.need(Need.of(who.id().value(), ui.face(who.id(), who.name()), who.name(), "/people/tove", reason)
                .where(where)
                .advice(when)
                .evidence(Html.of(
                        "<p>Last met ",
                        ui.ago(visitDay(ui, who.daysSince())),
                        ", by video, 40 minutes.</p><p>Agreed rhythm: every 6 weeks, two-way.</p>"))
                .first(Act.dialog(act, "/capture").icon(icon).primary())
                .others(
                        Act.post("Done", "/deed").icon("check").key("D"),
                        Act.post("Snooze a week", "/deed").icon("alarm-clock").key("S"),
                        Act.link("Open the record", "/people/tove").icon("arrow-right")));
    }

    private static Instant visitDay(Widgets ui, int days) {
        return ui.visit().now().minus(Duration.ofDays(days));
    }
}
