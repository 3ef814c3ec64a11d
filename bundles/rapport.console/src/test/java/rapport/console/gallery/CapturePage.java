package rapport.console.gallery;

import java.util.List;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Widgets;

final class CapturePage implements Page {

    @Override
    public Answer show(Visit visit) {
        Widgets ui = Widgets.of(visit);
        Fields f = ui.fields(visit.form());
        return Answer.shown(
                "Note a contact",
                ui.dialog(
                        "Note a contact",
                        Html.of(
                                "<form class=\"form\" method=\"post\" action=\"/capture\">",
                                ui.token(),
                                f.people("with", "With", List.of()).autofocus(),
                                f.radios(
                                                "channel",
                                                "How",
                                                List.of(
                                                        Choice.of("phone", "Phone"),
                                                        Choice.of("video", "Video"),
                                                        Choice.of("person", "In person"),
                                                        Choice.of("mail", "Mail")))
                                        .or("phone"),
                                f.area("words", "What was said"),
                                "<div class=\"form-acts\"><button class=\"button button-primary\">Note it</button></div></form>")));
    }

    @Override
    public Answer submit(Visit visit) {
        return Answer.done(Toast.saying("Noted.").undoneAt("/deed"), "/");
    }
}
