package rapport.checkups.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUpsQuery;
import rapport.api.checkup.Questionnaire;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.Relationship;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;

/** All check-ups of a relationship: how the answers went, and each of them. A form sent here begins one. */
@Component
@ConsolePath("/relationships/{id}/check-ups")
public final class RelationshipCheckUpsPage implements Page {

    private static final int LIMIT = 50;

    private final Parts parts;

    @Activate
    public RelationshipCheckUpsPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return parts.findRelationship(visit).map(in -> show(visit, in)).orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        Optional<Relationship> in = parts.findRelationship(visit);
        if (in.isEmpty()) {
            return Answer.notFound();
        }
        String questionnaire =
                visit.query().find("questionnaire").orElse(visit.form().text("questionnaire"));
        Outcome<CheckUp> begun = parts.checkUps.start(visit.caller(), in.get().id(), questionnaire);
        return begun.findValue()
                .map(draft ->
                        (Answer) Answer.seeOther("/check-ups/" + draft.id().value()))
                .orElseGet(Answer::notFound);
    }

    private Answer show(Visit visit, Relationship in) {
        Telling telling = Telling.to(visit);
        String name = telling.nameOf(parts.name(visit.caller(), in));
        List<Questionnaire> asked = parts.checkUps.questionnaires(visit.caller(), in.id());
        String title = telling.text().of("checkups.of", name);
        Body head = telling.ui()
                .head(title)
                .under(name, "/relationships/" + in.id().value())
                .detail(new DueLine(telling, asked).of(parts.checkUps.due(visit.caller(), in.id())))
                .acts(visit.caller().mayWrite(in.level()) ? acts(telling, in, asked) : List.of());
        Body trends = new TrendCharts(telling, asked).show(parts.checkUps.trends(visit.caller(), in.id()));
        return Answer.shown(title, Telling.all(head, trends, listing(telling, in, asked)));
    }

    private List<Act> acts(Telling telling, Relationship in, List<Questionnaire> asked) {
        String home = "/relationships/" + in.id().value() + "/check-ups";
        List<Act> acts = new ArrayList<>();
        for (Questionnaire one : asked) {
            String label = asked.size() == 1
                    ? telling.text().of("checkup.begin")
                    : telling.text().of("checkup.begin.one", telling.title(one));
            acts.add(Act.post(label, home + "?questionnaire=" + one.name()).icon("clipboard-check"));
        }
        acts.set(0, acts.get(0).primary());
        if (parts.links != null) {
            acts.add(
                    Act.dialog(telling.text().of("checkup.ask"), home + "/link").icon("link"));
        }
        acts.add(Act.dialog(telling.text().of("checkup.rhythm"), home + "/rhythm")
                .icon("calendar-clock"));
        return acts;
    }

    private Body listing(Telling telling, Relationship in, List<Questionnaire> asked) {
        Visit visit = telling.visit();
        PageRequest page = new PageRequest(LIMIT, visit.query().find("cursor").orElse(null));
        Slice<CheckUp> found = parts.checkUps.list(visit.caller(), CheckUpsQuery.of(in.id()), page);
        return new CheckUpListing(parts, telling)
                .of(found, telling.text().of("column.checkup"), one -> title(telling, asked, one));
    }

    private static String title(Telling telling, List<Questionnaire> asked, CheckUp checkUp) {
        return asked.stream()
                .filter(one -> one.name().equals(checkUp.questionnaire()))
                .findFirst()
                .map(telling::title)
                .orElse(checkUp.questionnaire());
    }
}
