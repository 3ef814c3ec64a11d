package rapport.checkups.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUpsQuery;
import rapport.api.checkup.Questionnaire;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;

/** Check-ups on the record of a relationship: when the next is due, what the last said, and the way to the next. */
@Component
public final class CheckUpsPanel implements Panel {

    private static final int LATEST = 3;

    private final Parts parts;

    @Activate
    public CheckUpsPanel(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.LISTENING);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("checkups.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        RelationshipId id = new RelationshipId(subject.id());
        List<Questionnaire> asked = parts.checkUps.questionnaires(visit.caller(), id);
        return asked.isEmpty()
                ? Optional.empty()
                : parts.relationships.find(visit.caller(), id).map(in -> show(visit, in, asked));
    }

    private Body show(Visit visit, Relationship in, List<Questionnaire> asked) {
        Telling telling = Telling.to(visit);
        String home = "/relationships/" + in.id().value() + "/check-ups";
        CheckUpLine line = new CheckUpLine(parts, telling);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                telling.text().of("due"), new DueLine(telling, asked).of(parts.checkUps.due(visit.caller(), in.id()))));
        List<CheckUp> latest = parts.checkUps
                .list(visit.caller(), CheckUpsQuery.of(in.id()), PageRequest.first(LATEST))
                .items();
        latest.forEach(one -> facts.add(Fact.of(
                telling.text().of(one.sent() ? "latest" : "open"),
                telling.ui().link(line.when(one), "/check-ups/" + one.id().value()))));
        List<Act> acts = acts(telling, in, asked, home);
        return output -> {
            telling.ui().facts(facts).writeTo(output);
            output.writeContent("<div class=\"checkup-acts\">");
            acts.forEach(act -> telling.ui().act(act.quiet()).writeTo(output));
            output.writeContent("</div>");
        };
    }

    private static List<Act> acts(Telling telling, Relationship in, List<Questionnaire> asked, String home) {
        List<Act> acts = new ArrayList<>();
        if (telling.visit().caller().mayWrite(in.level())) {
            String first = asked.get(0).name();
            acts.add(Act.post(telling.text().of("checkup.begin"), home + "?questionnaire=" + first)
                    .icon("clipboard-check"));
        }
        acts.add(Act.link(telling.text().of("checkups.all"), home).icon("chart-line"));
        return acts;
    }
}
