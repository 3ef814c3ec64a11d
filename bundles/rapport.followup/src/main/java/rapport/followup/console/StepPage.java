package rapport.followup.console;

import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.followup.FollowUp;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.followup.console.templates.JtestepGenerated;
import rapport.store.api.Conflict;

/** Lets a follow-up pass, wait, go on, or end. */
@Component
@ConsolePath({
    "/follow-ups/{id}/passing",
    "/follow-ups/{id}/pause",
    "/follow-ups/{id}/resumption",
    "/follow-ups/{id}/end"
})
public final class StepPage implements Page {

    private final Parts parts;

    @Activate
    public StepPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return parts.find(visit).map(one -> ask(visit, one, List.of())).orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        return parts.find(visit).map(one -> take(visit, one)).orElseGet(Answer::notFound);
    }

    private Answer take(Visit visit, FollowUp one) {
        try {
            Outcome<FollowUp> outcome = step(visit, one);
            return outcome.findValue()
                    .map(is -> taken(visit, is))
                    .orElseGet(() -> ask(visit, one, outcome.objections()));
        } catch (Conflict faster) {
            return ask(visit, one, Telling.outdated());
        }
    }

    private Outcome<FollowUp> step(Visit visit, FollowUp one) {
        Caller by = visit.caller();
        String reason = visit.form().text("reason");
        long version = visit.form().findAs("version", Long::valueOf).orElse(one.version());
        return switch (name(visit)) {
            case "passing" -> parts.followUps.skip(by, one.id(), version, reason);
            case "pause" -> parts.followUps.pause(by, one.id(), version, reason);
            case "resumption" -> parts.followUps.resume(by, one.id(), version);
            default -> parts.followUps.end(by, one.id(), version, reason);
        };
    }

    private Answer taken(Visit visit, FollowUp is) {
        parts.settle();
        Telling telling = Telling.to(visit);
        String sentence = telling.text().of("done." + name(visit), telling.ui().dateInWords(is.due()));
        return Answer.seeOther(Telling.path(is.id())).with(Toast.saying(sentence));
    }

    private Answer ask(Visit visit, FollowUp one, List<Objection> objections) {
        Telling telling = Telling.to(visit).knowing(parts, List.of(one));
        Fields fields = telling.ui().fields(visit.form(), objections, telling.text());
        String step = name(visit);
        String title = telling.text().of("ask." + step, telling.name(one.person()));
        String action = Telling.path(one.id()) + "/" + step;
        Body form = output -> JtestepGenerated.render(output, null, action, step, one, fields, telling);
        return telling.form(title, form, objections);
    }

    private static String name(Visit visit) {
        return visit.path().substring(visit.path().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
