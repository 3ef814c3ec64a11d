package rapport.checkups.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.checkup.FirstCall;
import rapport.api.checkup.Question;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;

/** The first call on the record of a relationship of which it is asked. */
@Component
public final class FirstCallPanel implements Panel {

    private final Parts parts;

    @Activate
    public FirstCallPanel(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.LISTENING);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("firstcall.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        RelationshipId id = new RelationshipId(subject.id());
        boolean asked = parts.checkUps.questionnaires(visit.caller(), id).stream()
                .flatMap(one -> one.questions().stream())
                .anyMatch(question -> question.form() == Question.Form.FIRST_CALL);
        return asked
                ? parts.relationships
                        .find(visit.caller(), id)
                        .filter(in -> !parts.isAmongOurselves(in))
                        .map(in -> show(visit, in))
                : Optional.empty();
    }

    private Body show(Visit visit, Relationship in) {
        Telling telling = Telling.to(visit);
        List<FirstCall> latest = parts.firstCalls
                .list(visit.caller(), in.id(), PageRequest.first(1))
                .items();
        Body known = latest.isEmpty()
                ? telling.ui().text(telling.text().of("firstcall.unknown"))
                : telling.ui().facts(new FirstCallLine(telling).facts(latest.get(0)));
        String home = "/relationships/" + in.id().value() + "/first-call/";
        List<Act> acts = visit.caller().mayWrite(in.level())
                ? List.of(
                        Act.dialog(telling.text().of("firstcall.guess"), home + "guess")
                                .icon("phone-call"),
                        Act.dialog(telling.text().of("firstcall.said"), home + "said"),
                        Act.dialog(telling.text().of("firstcall.happened"), home + "happened"))
                : List.of();
        return output -> {
            output.writeContent("<div class=\"firstcall\">");
            known.writeTo(output);
            output.writeContent("</div><div class=\"checkup-acts\">");
            acts.forEach(act -> telling.ui().act(act.quiet()).writeTo(output));
            output.writeContent("</div>");
        };
    }
}
