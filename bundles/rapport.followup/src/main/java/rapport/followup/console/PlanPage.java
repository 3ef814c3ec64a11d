package rapport.followup.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.followup.FollowUp;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.followup.console.templates.JteplanGenerated;
import rapport.store.api.Conflict;

/** Gives a follow-up to another colleague, or moves its day. */
@Component
@ConsolePath("/follow-ups/{id}/plan")
public final class PlanPage implements Page {

    private final Parts parts;

    @Activate
    public PlanPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return parts.find(visit)
                .map(one -> ask(visit, one, Parameters.NONE, List.of()))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        return parts.find(visit).map(one -> plan(visit, one)).orElseGet(Answer::notFound);
    }

    private Answer plan(Visit visit, FollowUp one) {
        Parameters form = visit.form();
        Optional<LocalDate> due = form.findDate("due");
        if (due.isEmpty()) {
            return ask(visit, one, form, List.of(Objection.to("due", "plan.due.missing", "say on which day")));
        }
        try {
            Outcome<FollowUp> outcome = parts.followUps.change(
                    visit.caller(),
                    one.id(),
                    form.findAs("version", Long::valueOf).orElse(one.version()),
                    form.findId("owner").map(PersonId::new).orElse(null),
                    due.get());
            return outcome.findValue()
                    .map(is -> planned(visit, is))
                    .orElseGet(() -> ask(visit, one, form, outcome.objections()));
        } catch (Conflict faster) {
            return ask(visit, one, form, Telling.outdated());
        }
    }

    private Answer planned(Visit visit, FollowUp is) {
        parts.settle();
        Telling telling = Telling.to(visit);
        String sentence = telling.text().of("done.plan", telling.ui().dateInWords(is.due()));
        return Answer.done(Toast.saying(sentence), Telling.path(is.id()));
    }

    private Answer ask(Visit visit, FollowUp one, Parameters values, List<Objection> objections) {
        Telling telling = Telling.to(visit).knowing(parts, List.of(one));
        List<Choice> owner = Optional.ofNullable(one.owner())
                .map(colleague -> List.of(Choice.of(colleague.value(), telling.name(colleague))))
                .orElse(List.of());
        Fields fields = telling.ui().fields(values, objections, telling.text());
        Body form = output -> JteplanGenerated.render(output, null, one, owner, fields, telling);
        return telling.form(telling.text().of("ask.plan"), form, objections);
    }
}
