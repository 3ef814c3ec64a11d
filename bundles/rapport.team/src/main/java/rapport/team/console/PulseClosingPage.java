package rapport.team.console;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Right;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.team.console.templates.JteclosepulseGenerated;
import rapport.team.model.Pulse;
import rapport.team.model.PulseId;
import rapport.team.store.Pulses;

/** Ends a pulse, after which departments are told and nobody answers any more. */
@Component
@ConsolePath("/team/pulses/{id}/closure")
public final class PulseClosingPage implements Page {

    private final Pulses pulses;

    @Activate
    public PulseClosingPage(@Reference Pulses pulses) {
        this.pulses = pulses;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Right.WRITE, "team");
        return open(visit)
                .map(pulse -> {
                    Saying saying = Saying.to(visit);
                    Body form = output -> JteclosepulseGenerated.render(output, null, pulse, visit.path(), saying);
                    return saying.form(saying.say("pulse.close"), form, List.of());
                })
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        return open(visit)
                .map(pulse -> {
                    long seen = visit.form().findNumber("version").orElse(0);
                    pulses.close(visit.caller(), pulse.id(), seen);
                    Toast toast = Toast.saying(Saying.to(visit).say("pulse.closed.toast"));
                    return (Answer) Answer.seeOther(PulseListPage.path(pulse)).with(toast);
                })
                .orElseGet(Answer::notFound);
    }

    private Optional<Pulse> open(Visit visit) {
        return visit.findId("id", PulseId::new)
                .flatMap(id -> pulses.find(visit.caller(), id))
                .filter(Pulse::isOpen);
    }
}
