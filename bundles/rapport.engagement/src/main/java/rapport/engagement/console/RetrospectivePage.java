package rapport.engagement.console;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackQuery;
import rapport.api.engagement.Retrospective;
import rapport.api.engagement.RetrospectiveId;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Telling;

/** A retrospective, and what became of each feedback that was given in it. */
@Component
@ConsolePath("/retrospectives/{id}")
public final class RetrospectivePage implements Page {

    private static final int MOST = 200;

    private final Parts parts;

    @Activate
    public RetrospectivePage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        Optional<Retrospective> held = find(visit);
        return held.flatMap(one -> parts.relationship(visit.caller(), one.relationship()))
                .map(relationship -> show(parts.telling(visit), held.orElseThrow(), relationship))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer remove(Visit visit) {
        Optional<Retrospective> held = find(visit);
        if (held.isEmpty()) {
            return Answer.notFound();
        }
        Retrospective was = held.get();
        parts.retrospectives.delete(visit.caller(), was.id(), was.version());
        parts.settle();
        Toast toast = Toast.saying(parts.telling(visit).text().of("deleted"))
                .undoneAt("/retrospectives/" + was.id().value() + "/restoration");
        return Answer.done(toast, "/relationships/" + was.relationship().value());
    }

    private Optional<Retrospective> find(Visit visit) {
        return visit.findId("id", RetrospectiveId::new).flatMap(id -> parts.retrospectives.find(visit.caller(), id));
    }

    private Answer show(Telling telling, Retrospective held, Relationship relationship) {
        boolean mayWrite = parts.mayWrite(telling.visit(), relationship);
        String title = telling.text().of("retrospective.title", telling.ui().dateInWords(held.heldOn()));
        PageHead head = telling.ui()
                .head(title)
                .under(
                        telling.name(relationship.party()),
                        "/relationships/" + relationship.id().value())
                .acts(mayWrite ? acts(telling, held) : List.of());
        List<Content> people = held.people().stream()
                .map(person ->
                        (Content) telling.ui().mention(person, telling.name(person), "/people/" + person.value()))
                .toList();
        Body who = telling.ui().section(telling.text().of("retrospective.people"), telling.lines(people));
        Body well = held.words() == null
                ? Body.EMPTY
                : telling.ui()
                        .section(
                                telling.text().of("retrospective.words"),
                                telling.ui().text(held.words()));
        List<Body> feedback = feedback(telling, held, mayWrite);
        return Answer.shown(title, output -> {
            output.writeContent("<div class=\"column\">");
            head.writeTo(output);
            who.writeTo(output);
            well.writeTo(output);
            feedback.forEach(one -> one.writeTo(output));
            output.writeContent("</div>");
        });
    }

    private static List<Act> acts(Telling telling, Retrospective held) {
        String path = "/retrospectives/" + held.id().value();
        return List.of(
                Act.dialog(telling.text().of("feedback.new"), path + "/feedback")
                        .icon("plus")
                        .primary(),
                Act.dialog(telling.text().of("act.edit"), path + "/edit")
                        .icon("pencil")
                        .key("E"),
                Act.delete(telling.text().of("act.delete"), path).icon("trash-2"));
    }

    private List<Body> feedback(Telling telling, Retrospective held, boolean mayWrite) {
        List<Body> sections = new ArrayList<>();
        for (Feedback one : parts.retrospectives
                .feedback(telling.visit().caller(), FeedbackQuery.in(held.id()), PageRequest.first(MOST))
                .items()) {
            FeedbackTelling told = new FeedbackTelling(telling, one);
            Body facts = telling.ui().facts(told.facts());
            List<Act> acts = mayWrite ? told.acts() : List.of();
            // Below rather than beside the words: four of them are wider than a phone.
            sections.add(telling.ui().section(told.words(), output -> {
                facts.writeTo(output);
                output.writeContent("<div class=\"inline\">");
                acts.forEach(act -> telling.ui().act(act).writeTo(output));
                output.writeContent("</div>");
            }));
        }
        return sections;
    }
}
