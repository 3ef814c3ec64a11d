package rapport.team.console;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ByLink;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.team.console.templates.JtelinksaidGenerated;
import rapport.team.model.Pulse;
import rapport.team.model.PulseId;
import rapport.team.store.Pulses;

/** A pulse as somebody answers it who holds a link; it is not told whose. */
@Component
@ConsolePath("/pulse/{secret}")
@ByLink
public final class PulseLinkPage implements Page {

    private static final int OK = 200;
    private static final int GONE = 410;
    private static final int REFUSED = 422;

    private final Pulses pulses;

    @Activate
    public PulseLinkPage(@Reference Pulses pulses) {
        this.pulses = pulses;
    }

    @Override
    public Answer show(Visit visit) {
        Saying saying = Saying.to(visit);
        return pulses.findBySecret(visit.variable("secret"))
                .map(pulse -> Answer.alone(
                        OK, visit.locale(), pulse.title(), PulseQuestions.form(saying, pulse, "", List.of())))
                .orElseGet(() -> said(saying, GONE, "link.over"));
    }

    @Override
    public Answer submit(Visit visit) {
        Saying saying = Saying.to(visit);
        String secret = visit.variable("secret");
        Optional<Pulse> asking = pulses.findBySecret(secret);
        if (asking.isEmpty()) {
            return said(saying, GONE, "link.over");
        }
        Pulse pulse = asking.get();
        Outcome<PulseId> taken = pulses.answer(secret, PulseQuestions.scores(pulse, visit.form()));
        return taken.findValue()
                .map(done -> said(saying, OK, "link.thanks"))
                .orElseGet(() -> Answer.alone(
                        REFUSED,
                        visit.locale(),
                        pulse.title(),
                        PulseQuestions.form(saying, pulse, "", taken.objections())));
    }

    private static Answer said(Saying saying, int status, String key) {
        Body body = output -> JtelinksaidGenerated.render(output, null, key, saying);
        return Answer.alone(status, saying.visit().locale(), saying.say(key + ".title"), body);
    }
}
