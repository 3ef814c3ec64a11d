package rapport.listening.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.Gate;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.RecordHead;
import rapport.listening.console.templates.JteconcernGenerated;

/** One concern: both wordings, what they say to ours, what can be done now, and every step so far. */
@Component
@ConsolePath("/concerns/{id}")
public final class ConcernPage implements Page {

    private static final int TITLE = 110;

    private final Parts parts;

    @Activate
    public ConcernPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return InSight.answer(parts, visit, this::show);
    }

    @Override
    public Answer remove(Visit visit) {
        return InSight.change(parts, visit, one -> {
            parts.concerns.delete(
                    visit.caller(), one.concern().id(), one.concern().version());
            parts.settle();
            String sentence = ConcernTelling.MESSAGES.in(visit.locale()).of("concern.deleted");
            return Answer.seeOther(one.relationshipPath())
                    .with(Toast.saying(sentence).undoneAt(one.path() + "/restoration"));
        });
    }

    private Answer show(InSight one) {
        Concern concern = one.concern();
        List<ConcernStep> steps = parts.concerns.steps(one.visit().caller(), concern.id());
        ConcernTelling telling = one.telling(Stream.of(
                        ConcernTelling.people(concern),
                        StepFields.whoever(one).stream(),
                        steps.stream().flatMap(ConcernTelling::people))
                .flatMap(people -> people));
        Body answers = one.mayWrite() && concern.gate() == Gate.PLAYED_BACK
                ? new Answers(one, telling).show(one.path(), one.relationshipPath() + "/call?after=" + id(concern))
                : Body.EMPTY;
        Body notices = new Notices(one, telling).show(steps);
        Body life =
                telling.ui().section(telling.say("concern.steps"), telling.ui().timeline(telling.moments(steps)));
        Body facts = telling.ui().section(telling.say("concern.facts"), facts(one, telling));
        RecordHead head = head(one, telling);
        Both both = Both.of(one, telling);
        return Answer.shown(
                ConcernTelling.brief(concern.words(), TITLE),
                output -> JteconcernGenerated.render(output, null, head, notices, both, answers, facts, life, telling));
    }

    private static String id(Concern concern) {
        return concern.id().value().toString();
    }

    private static RecordHead head(InSight one, ConcernTelling telling) {
        Concern concern = one.concern();
        Body face = Optional.<Body>ofNullable(
                        concern.person() == null
                                ? null
                                : telling.ui().largeFace(concern.person(), telling.name(concern.person())))
                .orElseGet(() -> telling.ui()
                        .largeFace(
                                one.relationship().party(),
                                telling.name(one.relationship().party())));
        RecordHead head = telling.ui()
                .recordHead(face, ConcernTelling.brief(concern.words(), TITLE))
                .under(telling.name(one.relationship().party()), one.relationshipPath())
                .line(ConcernTelling.inline(Stream.concat(
                                Stream.of(telling.gate(concern), telling.ui().ago(concern.gateSince())),
                                telling.marks(concern).stream())
                        .toArray(Body[]::new)));
        return one.mayWrite() ? new ConcernActs(one, telling).on(head) : head;
    }

    private static Body facts(InSight one, ConcernTelling telling) {
        Concern concern = one.concern();
        List<Fact> facts = new ArrayList<>();
        Body owner = Optional.ofNullable(concern.owner())
                .map(telling::mention)
                .orElseGet(() -> telling.ui().text(telling.say("fact.owner.relationship")));
        facts.add(Fact.of(
                telling.say("fact.relationship"),
                telling.mention(one.relationship().party())));
        facts.add(Fact.of(telling.say("fact.owner"), owner));
        if (concern.rank() != null) {
            facts.add(Fact.of(telling.say("fact.rank"), String.valueOf(concern.rank())));
        }
        Body list = telling.ui().facts(facts);
        if (!one.mayWrite()) {
            return list;
        }
        Body give = telling.ui()
                .act(Act.dialog(telling.say("do.OWNER"), one.path() + "/owner")
                        .icon("user-round-pen")
                        .quiet());
        return output -> {
            list.writeTo(output);
            give.writeTo(output);
        };
    }
}
