package rapport.console.gallery;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Card;
import rapport.console.api.widget.Lane;
import rapport.console.api.widget.Tab;
import rapport.console.api.widget.Widgets;

final class BoardPage implements Page {

    @Override
    public Answer show(Visit visit) {
        Widgets ui = Widgets.of(visit);
        return Answer.shown(
                "Customers",
                Html.of(
                        ui.head("Customers")
                                .detail("12 relationships, 9 of them warm")
                                .acts(Act.dialog("New customer", "/capture")
                                        .icon("plus")
                                        .primary()),
                        ui.tabs(
                                "Views",
                                List.of(
                                        Tab.of("List", "/customers?view=list", false),
                                        Tab.of("Board", "/customers", true),
                                        Tab.of("Mine", "/customers?mine", false))),
                        ui.board(
                                "Customers by stage",
                                List.of(
                                        lane(ui, visit, "courting", "Courting", 4, 5),
                                        lane(ui, visit, "meeting", "Meeting", 1, 10),
                                        lane(ui, visit, "engagement", "Engagement", 0, 6, 9),
                                        lane(ui, visit, "commitment", "Commitment", 3, 7, 11, 12),
                                        new Lane("dormant", "Dormant", Body.EMPTY, List.of())),
                                "teal")));
    }

    @Override
    public Answer submit(Visit visit) {
        return Answer.seeOther("/customers")
                .with(Toast.saying("Moved to " + visit.form().text("to")).undoneAt("/deed"));
    }

    private static Lane lane(Widgets ui, Visit visit, String key, String title, int... people) {
        List<Card> cards = Arrays.stream(people)
                .mapToObj(People.ALL::get)
                .map(who -> new Card(
                        who.id().value().toString(),
                        "/people/tove",
                        Body.EMPTY,
                        who.organization(),
                        ui.text(who.name() + ", " + who.title()),
                        Html.of(
                                ui.warmth(who.warmth()),
                                "<span>",
                                ui.ago(visit.now().minus(Duration.ofDays(who.daysSince()))),
                                "</span>",
                                ui.faceAlone(who.organizationId(), who.owner())),
                        "/customers"))
                .toList();
        return new Lane(key, title, ui.text(key.equals("meeting") ? "1 stalled" : ""), cards);
    }
}
