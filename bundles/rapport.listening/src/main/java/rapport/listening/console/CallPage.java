package rapport.listening.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.ConcernsQuery;
import rapport.api.concern.Gate;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.listening.console.templates.JtecallGenerated;

/** The call sheet: what waits for an answer in one relationship, one after the other, while they are on the line. */
@Component
@ConsolePath("/relationships/{id}/call")
public final class CallPage implements Page {

    private static final int MOST = 200;

    private final Parts parts;

    @Activate
    public CallPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return visit.findId("id", RelationshipId::new)
                .flatMap(id -> parts.relationships.find(visit.caller(), id))
                .map(found -> show(visit, found))
                .orElseGet(Answer::notFound);
    }

    private Answer show(Visit visit, Relationship relationship) {
        List<Concern> open = parts.concerns
                .list(visit.caller(), ConcernsQuery.openIn(relationship.id()), PageRequest.first(MOST))
                .items();
        Optional<ConcernId> after = visit.query().findId("after").map(ConcernId::new);
        int begin = after.map(id -> open.stream().map(Concern::id).toList().indexOf(id) + 1)
                .orElse(0);
        List<Concern> waiting = open.stream().filter(CallPage::isWaiting).toList();
        List<Concern> left = open.subList(begin, open.size()).stream()
                .filter(CallPage::isWaiting)
                .toList();
        return left.isEmpty()
                ? over(visit, relationship, waiting.size())
                : ask(
                        new InSight(parts, visit, left.get(0), relationship),
                        waiting.size() - left.size() + 1,
                        waiting.size());
    }

    private static boolean isWaiting(Concern concern) {
        return concern.gate() == Gate.PLAYED_BACK;
    }

    private Answer ask(InSight one, int place, int of) {
        ConcernTelling telling =
                one.telling(Stream.concat(ConcernTelling.people(one.concern()), StepFields.whoever(one).stream()));
        String sheet = one.relationshipPath() + "/call";
        String here = sheet + one.visit().query().asQuery();
        Body answers = one.mayWrite()
                ? new Answers(one, telling)
                        .show(here, sheet + "?after=" + one.concern().id().value())
                : Body.EMPTY;
        String title = title(telling, one.relationship());
        Body head = telling.ui()
                .head(title)
                .under(telling.name(one.relationship().party()), one.relationshipPath())
                .detail(telling.say("call.place", place, of));
        Body open =
                telling.ui().act(Act.link(telling.say("call.open"), one.path()).quiet());
        Both both = Both.of(one, telling);
        return Answer.shown(title, output -> JtecallGenerated.render(output, null, head, both, answers, open, telling));
    }

    private Answer over(Visit visit, Relationship relationship, int waiting) {
        ConcernTelling telling = ConcernTelling.to(visit, parts.directory, Stream.of(relationship.party()));
        String record = "/relationships/" + relationship.id().value();
        Act back = Act.link(telling.say("call.back"), record).primary();
        Act again = Act.link(telling.say("call.again", waiting), record + "/call");
        String title = title(telling, relationship);
        Body over = telling.ui()
                .empty(
                        "phone-call",
                        telling.say("call.over"),
                        telling.say(waiting == 0 ? "call.over.all" : "call.over.some", waiting),
                        waiting == 0 ? new Act[] {back} : new Act[] {back, again});
        Body head = telling.ui().head(title).under(telling.name(relationship.party()), record);
        return Answer.shown(title, output -> {
            head.writeTo(output);
            over.writeTo(output);
        });
    }

    private static String title(ConcernTelling telling, Relationship relationship) {
        return telling.say("call.title", telling.name(relationship.party()));
    }
}
