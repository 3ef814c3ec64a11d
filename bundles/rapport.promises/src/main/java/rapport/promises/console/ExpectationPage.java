package rapport.promises.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.commitment.Commitment;
import rapport.api.outcome.Objection;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.promises.console.templates.JteexpectationGenerated;
import rapport.store.api.Conflict;

/** When a promise will be kept, as its giver says today. */
@Component
@ConsolePath("/commitments/{id}/expectation")
public final class ExpectationPage implements Page {

    private final Parts parts;

    @Activate
    public ExpectationPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return parts.find(visit)
                .map(promise -> parts.mayWrite(visit.caller(), promise)
                        ? ask(visit, promise, Parameters.NONE, List.of())
                        : Answer.notFound())
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        return parts.find(visit).map(promise -> save(visit, promise)).orElseGet(Answer::notFound);
    }

    private Answer save(Visit visit, Commitment was) {
        Optional<LocalDate> on = visit.form().findDate("on");
        if (on.isEmpty() && visit.form().has("on")) {
            return ask(visit, was, visit.form(), List.of(Objection.to("on", "date.malformed", "this is no date")));
        }
        long version = visit.form().findAs("version", Long::valueOf).orElse(was.version());
        try {
            return expect(visit, was, version, on.orElse(null));
        } catch (Conflict faster) {
            return ask(
                    visit,
                    was,
                    visit.form(),
                    List.of(Objection.to("", "changed.meanwhile", "somebody else changed this meanwhile")));
        }
    }

    private Answer expect(Visit visit, Commitment was, long version, @Nullable LocalDate on) {
        Commitment is = parts.commitments
                .expect(visit.caller(), was.id(), version, on)
                .findValue()
                .orElseThrow();
        parts.settle();
        Telling telling = Telling.to(visit);
        String said = telling.text().of("expectation.saved", telling.ui().dayInWords(is.expectedOn()));
        return Answer.done(Toast.saying(said), telling.back(Telling.pathOf(was.id())));
    }

    private Answer ask(Visit visit, Commitment was, Parameters values, List<Objection> objections) {
        Telling telling = Telling.to(visit);
        Fields fields = telling.ui().fields(values, objections, telling.text());
        Body form = output -> JteexpectationGenerated.render(output, null, was, fields, telling);
        return telling.form(telling.text().of("expectation.title"), form, objections);
    }
}
