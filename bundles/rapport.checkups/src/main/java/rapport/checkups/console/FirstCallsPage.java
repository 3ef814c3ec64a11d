package rapport.checkups.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.FirstCallId;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Row;

/** All first calls, how well the reader guesses, and how well the house does. */
@Component
@ConsolePath({"/first-calls", "/first-calls/{id}", "/first-calls/{id}/restoration"})
public final class FirstCallsPage implements Page {

    private static final int LIMIT = 50;

    private final Parts parts;

    @Activate
    public FirstCallsPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        if (!visit.path().equals("/first-calls")) {
            return Answer.notFound();
        }
        Telling telling = Telling.to(visit);
        String title = telling.text().of("firstcalls.title");
        Body head = telling.ui()
                .head(title)
                .under(telling.text().of("checkups.title"), "/check-ups")
                .detail(telling.text().of("firstcalls.hint"));
        return Answer.shown(title, Telling.all(head, scores(telling), listing(telling)));
    }

    @Override
    public Answer submit(Visit visit) {
        Optional<FirstCallId> id =
                visit.path().endsWith("/restoration") ? visit.findId("id", FirstCallId::new) : Optional.empty();
        if (id.isEmpty()) {
            return Answer.notFound();
        }
        parts.firstCalls.restore(visit.caller(), id.get());
        parts.settle();
        return Answer.seeOther("/first-calls")
                .with(Toast.saying(Telling.to(visit).text().of("firstcall.restored")));
    }

    @Override
    public Answer remove(Visit visit) {
        Optional<FirstCall> found =
                visit.findId("id", FirstCallId::new).flatMap(id -> parts.firstCalls.find(visit.caller(), id));
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        parts.firstCalls.delete(visit.caller(), found.get().id(), found.get().version());
        parts.settle();
        Toast toast = Toast.saying(Telling.to(visit).text().of("firstcall.deleted"));
        return Answer.seeOther("/first-calls")
                .with(toast.undoneAt("/first-calls/" + found.get().id().value() + "/restoration"));
    }

    private Body scores(Telling telling) {
        FirstCallLine line = new FirstCallLine(telling);
        String own = line.score(parts.firstCalls.ownScore(telling.visit().caller()));
        String house = parts.firstCalls
                .findHouseScore(telling.visit().caller())
                .map(line::score)
                .orElseGet(() -> telling.text().of("score.house.none"));
        return telling.ui()
                .facts(List.of(
                        Fact.of(telling.text().of("score.own"), own),
                        Fact.of(telling.text().of("score.house"), house),
                        Fact.of(telling.text().of("score.how"), telling.text().of("score.formula"))));
    }

    private Body listing(Telling telling) {
        Visit visit = telling.visit();
        PageRequest page = new PageRequest(LIMIT, visit.query().find("cursor").orElse(null));
        Slice<FirstCall> found = parts.firstCalls.list(visit.caller(), null, page);
        Map<RelationshipId, String> names = names(telling, found.items());
        FirstCallLine line = new FirstCallLine(telling);
        List<Row> rows = found.items().stream()
                .map(one -> Row.of(
                        "",
                        "/relationships/" + one.relationship().value(),
                        Body.EMPTY,
                        names.getOrDefault(one.relationship(), telling.text().of("party.gone")),
                        telling.ui().text(line.guess(one)),
                        telling.ui().text(line.known(one.said())),
                        telling.ui().text(line.known(one.happened())),
                        telling.ui().ago(one.at())))
                .toList();
        return telling.ui()
                .listing(telling.text().of("firstcalls.title"), columns(telling), rows)
                .more(found.nextCursor())
                .orElse(telling.ui()
                        .empty(
                                "phone-call",
                                telling.text().of("firstcalls.none"),
                                telling.text().of("firstcalls.none.hint")));
    }

    private static List<Column> columns(Telling telling) {
        return List.of(
                Column.of(telling.text().of("column.who")),
                Column.of(telling.text().of("firstcall.our-guess")),
                Column.of(telling.text().of("firstcall.they-said")).quiet(),
                Column.of(telling.text().of("firstcall.they-did")).quiet(),
                Column.of(telling.text().of("firstcall.when")).quiet());
    }

    private Map<RelationshipId, String> names(Telling telling, List<FirstCall> calls) {
        return new RelationshipNames(parts, telling)
                .of(calls.stream().map(FirstCall::relationship).toList());
    }
}
