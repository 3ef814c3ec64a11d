package rapport.console.gallery;

import java.util.List;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.SwitchCard;
import rapport.console.api.widget.Tone;
import rapport.console.api.widget.Widgets;

final class ModulesPage implements Page {

    @Override
    public Answer show(Visit visit) {
        Widgets ui = Widgets.of(visit);
        return Answer.shown(
                "Modules",
                Html.of(
                        ui.head("Modules").detail("3 levels, 2 of them on. Switching keeps all data."),
                        ui.notice(
                                Tone.CAREFUL,
                                "Donors 0.3.0 was switched off after five faults: its rule “Silent donor” took longer than two seconds."),
                        "<div class=\"cards\">",
                        new SwitchCard(
                                "Customers",
                                "heart-handshake",
                                "teal",
                                "/modules",
                                List.of(ui.pill("on", Tone.GOOD), ui.pill("0.1.0"), ui.pill("5 rules")),
                                ui.text(
                                        "Organizations that we serve: trust, repeat business, and being their first call."),
                                true,
                                "/deed",
                                ui),
                        new SwitchCard(
                                "Suppliers",
                                "package",
                                "amber",
                                "/modules",
                                List.of(ui.pill("on", Tone.GOOD), ui.pill("0.1.0"), ui.pill("4 rules")),
                                ui.text("Organizations whose delivery stands behind our own promises."),
                                true,
                                "/deed",
                                ui),
                        new SwitchCard(
                                "Team",
                                "users-round",
                                "violet",
                                "/modules",
                                List.of(ui.pill("off"), ui.pill("0.1.0")),
                                ui.text("Our own colleagues and departments. Its 18 relationships are kept."),
                                false,
                                "/deed",
                                ui),
                        new SwitchCard(
                                "Donors",
                                "sprout",
                                "moss",
                                "/modules",
                                List.of(ui.pill("faulty", Tone.SERIOUS).icon("octagon-alert"), ui.pill("0.3.0")),
                                ui.text("People who give. Written by Open Harbour Trust."),
                                false,
                                "/deed",
                                ui),
                        "</div>"));
    }
}
