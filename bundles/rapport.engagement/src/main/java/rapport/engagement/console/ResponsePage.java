package rapport.engagement.console;

import gg.jte.Content;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackResponse;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.PickedPeople;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Telling;
import rapport.store.api.Conflict;

/** Answers a feedback: what we will change, or why not; later says whether it has changed. */
@Component
@ConsolePath({"/feedback/{id}/response", "/feedback/{id}/check"})
public final class ResponsePage implements Page {

    private final Parts parts;

    @Activate
    public ResponsePage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return FeedbackPage.find(parts, visit)
                .map(was -> ask(visit, was, known(was), List.of()))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        return FeedbackPage.find(parts, visit)
                .map(was -> visit.path().endsWith("/check") ? check(visit, was) : respond(visit, was))
                .orElseGet(Answer::notFound);
    }

    private Answer check(Visit visit, Feedback was) {
        boolean changed = visit.query().isOn("changed");
        return parts.retrospectives
                .check(visit.caller(), was.id(), was.version(), changed)
                .findValue()
                .map(is -> FeedbackPage.done(parts, visit, is, changed ? "feedback.changed" : "feedback.unchanged"))
                .orElseGet(Answer::notFound);
    }

    private Answer respond(Visit visit, Feedback was) {
        Parameters form = visit.form();
        PickedPeople owner = PickedPeople.in(form, "owner", visit.caller(), parts.directory);
        if (!owner.objections().isEmpty()) {
            return ask(visit, was, form, owner.objections());
        }
        FeedbackResponse response = new FeedbackResponse(
                form.text("words"),
                form.text("will").equals("yes"),
                owner.people().stream().findFirst().orElse(null));
        try {
            long version = form.findAs("version", Long::valueOf).orElse(was.version());
            Outcome<Feedback> outcome = parts.retrospectives.respond(visit.caller(), was.id(), version, response);
            return outcome.findValue()
                    .map(is -> FeedbackPage.done(parts, visit, is, "feedback.answered"))
                    .orElseGet(() -> ask(visit, was, form, outcome.objections()));
        } catch (Conflict faster) {
            return ask(visit, was, form, Telling.outdated());
        }
    }

    private static Parameters known(Feedback was) {
        Parameters values = Parameters.of("will", was.response() != null && !was.willChange() ? "no" : "yes");
        return was.response() == null ? values : values.with("words", was.response());
    }

    private Answer ask(Visit visit, Feedback was, Parameters values, List<Objection> objections) {
        Telling telling = parts.telling(visit);
        Fields fields = telling.fields(values, objections);
        List<Content> controls = List.of(
                fields.radios(
                        "will",
                        telling.text().of("feedback.will.ask"),
                        List.of(
                                Choice.of("yes", telling.text().of("feedback.will")),
                                Choice.of("no", telling.text().of("feedback.wont")))),
                fields.area("words", telling.text().of("feedback.response"))
                        .hint(telling.text().of("feedback.response.hint"))
                        .required()
                        .autofocus(),
                fields.person(
                        "owner",
                        telling.text().of("feedback.owner"),
                        was.owner() == null ? List.of() : telling.choices(List.of(was.owner()))));
        String title = new FeedbackTelling(telling, was).words();
        return telling.form(title, "/feedback/" + was.id().value() + "/response", was.version(), fields, controls);
    }
}
