package rapport.listening.console;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.Gate;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;

/** A card was moved to another gate: every step there needs words, or a name of theirs, and so asks for them. */
@Component
@ConsolePath("/concerns/{id}/gate")
public final class GatePage implements Page {

    private final Parts parts;

    @Activate
    public GatePage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        return InSight.change(parts, visit, one -> {
            Optional<StepForm> form =
                    visit.form().findChoice("to", Gate.class).flatMap(gate -> StepForm.to(gate, one.concern()));
            Parameters from = Parameters.of("from", Ways.back(visit, "/concerns"));
            return form.<Answer>map(step -> Answer.seeOther(one.path() + "/steps/" + step.noun() + from.asQuery()))
                    .orElseGet(() -> Answer.seeOther("/concerns"));
        });
    }
}
