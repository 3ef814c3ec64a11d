package rapport.console.gallery;

import java.util.List;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Widgets;

final class EmptyPage implements Page {

    @Override
    public Answer show(Visit visit) {
        Widgets ui = Widgets.of(visit);
        return Answer.shown(
                "Organizations",
                Html.of(
                        ui.head("Organizations"),
                        ui.listing("Organizations", List.of(), List.of())
                                .orElse(ui.empty(
                                        "building-2",
                                        "No organizations yet",
                                        "They come with the people you import, or you add one by hand.",
                                        Act.link("Import contacts", "/import").primary(),
                                        Act.dialog("New organization", "/capture")))));
    }
}
