package rapport.listening.console;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concern;
import rapport.api.concern.Gate;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.Relationship;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Board;
import rapport.console.api.widget.Card;
import rapport.console.api.widget.Lane;
import rapport.console.api.widget.PageHead;
import rapport.listening.console.templates.JteboardGenerated;

/** Open concerns by gate; a card that is moved asks for the words that its step needs. */
@Component
@ConsolePath("/concerns")
public final class ConcernBoardPage implements Page {

    private static final int CARDS = 40;
    private static final int WORDS = 120;

    private final Parts parts;

    @Activate
    public ConcernBoardPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        Overview overview = new Overview(parts, visit);
        Map<Gate, Slice<Concern>> byGate = new EnumMap<>(Gate.class);
        List<Concern> all = new ArrayList<>();
        for (Gate gate : Gate.values()) {
            if (gate.isOpen()) {
                Slice<Concern> found =
                        parts.concerns.list(visit.caller(), overview.query(gate), PageRequest.first(CARDS));
                byGate.put(gate, found);
                all.addAll(found.items());
            }
        }
        Overview.Told told = overview.tell(all);
        ConcernTelling telling = told.telling();
        List<Lane> lanes = byGate.entrySet().stream()
                .map(gate -> lane(gate.getKey(), gate.getValue(), overview, told))
                .toList();
        String title = telling.text().of("concerns.title");
        Board board = telling.ui().board(telling.text().of("board.label"), lanes, "teal");
        PageHead head = telling.ui().head(title).detail(telling.text().of("concerns.detail"));
        Body tabs = telling.ui().tabs(title, overview.tabs(telling, true));
        Body filters = telling.ui().filters(overview.filters(telling), "");
        return Answer.shown(title, output -> JteboardGenerated.render(output, null, head, tabs, filters, board));
    }

    private static Lane lane(Gate gate, Slice<Concern> found, Overview overview, Overview.Told told) {
        ConcernTelling telling = told.telling();
        String list = "/concerns/list"
                + overview.visit().query().with("gate", gate.name()).asQuery();
        Body note = found.nextCursor() == null
                ? Body.EMPTY
                : telling.ui().link(telling.text().of("board.more"), list);
        List<Card> cards = found.items().stream()
                .map(concern -> card(concern, overview, told))
                .toList();
        return new Lane(gate.name(), telling.text().of("gate." + gate), note, cards);
    }

    private static Card card(Concern concern, Overview overview, Overview.Told told) {
        ConcernTelling telling = told.telling();
        Relationship relationship = told.of(concern);
        boolean mayMove = relationship != null && overview.visit().caller().mayWrite(relationship.level());
        List<Body> foot = new ArrayList<>(telling.marks(concern));
        foot.add(0, telling.ui().ago(concern.gateSince()));
        if (concern.owner() != null) {
            foot.add(telling.ui().faceAlone(concern.owner(), telling.name(concern.owner())));
        }
        return new Card(
                concern.id().value().toString(),
                InSight.pathOf(concern),
                Body.EMPTY,
                ConcernTelling.brief(concern.words(), WORDS),
                telling.ui().text(told.party(concern)),
                output -> foot.forEach(part -> part.writeTo(output)),
                mayMove ? InSight.pathOf(concern) + "/gate" : null);
    }
}
