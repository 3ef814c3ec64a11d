package rapport.team.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Tone;
import rapport.team.model.Pulse;
import rapport.team.model.PulseId;
import rapport.team.model.PulseResult;
import rapport.team.store.Pulses;

/** One pulse: its questions to those who have not answered, and what may be told of the answers. */
@Component
@ConsolePath("/team/pulses/{id}")
public final class PulsePage implements Page {

    private final Pulses pulses;

    @Activate
    public PulsePage(@Reference Pulses pulses) {
        this.pulses = pulses;
    }

    @Override
    public Answer show(Visit visit) {
        return visit.findId("id", PulseId::new)
                .flatMap(id -> show(Saying.to(visit), id, List.of()))
                .map(page -> Answer.shown(page.title(), page.body()))
                .orElseGet(Answer::notFound);
    }

    /** Takes the reader's own answer. */
    @Override
    public Answer submit(Visit visit) {
        Optional<PulseId> id = visit.findId("id", PulseId::new);
        Optional<Pulse> waiting = id.flatMap(wanted -> waiting(visit, wanted));
        if (waiting.isEmpty()) {
            return Answer.notFound();
        }
        Pulse pulse = waiting.get();
        Saying saying = Saying.to(visit);
        Outcome<PulseId> taken = pulses.answer(visit.caller(), pulse.id(), PulseQuestions.scores(pulse, visit.form()));
        String onward = visit.caller().mayRead("team") ? PulseListPage.path(pulse) : PulseListPage.PATH;
        return taken.findValue()
                .<Answer>map(done -> Answer.seeOther(onward).with(Toast.saying(saying.say("pulse.thanks"))))
                .orElseGet(() -> show(saying, pulse.id(), taken.objections())
                        .map(page -> Answer.refused(page.title(), page.body()))
                        .orElseGet(Answer::notFound));
    }

    private record Drawn(String title, Body body) {}

    private Optional<Drawn> show(Saying saying, PulseId id, List<Objection> objections) {
        Visit visit = saying.visit();
        Optional<Pulse> waiting = waiting(visit, id);
        Optional<PulseResult> result = pulses.result(visit.caller(), id);
        return result.map(PulseResult::pulse).or(() -> waiting).map(pulse -> {
            List<Body> page = new ArrayList<>();
            page.add(head(saying, pulse));
            waiting.ifPresent(asks -> page.add(PulseQuestions.form(saying, asks, visit.path(), objections)));
            result.ifPresent(told -> page.add(told(saying, told)));
            return new Drawn(pulse.title(), Saying.all(page));
        });
    }

    private static Body head(Saying saying, Pulse pulse) {
        Visit visit = saying.visit();
        List<Act> acts = new ArrayList<>();
        if (pulse.isOpen() && visit.caller().mayWrite("team")) {
            acts.add(Act.dialog(saying.say("pulse.close"), visit.path() + "/closure"));
        }
        String state = pulse.closedOn() == null
                ? saying.say("pulse.since", pulse.people(), saying.ui().dateInWords(pulse.openedOn()))
                : saying.say("pulse.until", pulse.people(), saying.ui().dateInWords(pulse.closedOn()));
        return saying.ui()
                .head(pulse.title())
                .under(saying.say("pulses.title"), PulseListPage.PATH)
                .detail(state)
                .acts(acts);
    }

    private static Body told(Saying saying, PulseResult result) {
        // What an open pulse still waits for, a closed one never gets.
        String over = result.pulse().isOpen() ? "" : ".over";
        if (result.all().isEmpty()) {
            String hint = saying.say("result.few" + over + ".hint");
            return saying.ui().empty("activity", saying.say("result.few" + over), hint);
        }
        List<Body> told = new ArrayList<>();
        told.add(saying.ui().notice(Tone.PLAIN, saying.say("result.of" + over, result.answers())));
        if (!result.hidden().isEmpty()) {
            told.add(saying.ui().notice(Tone.PLAIN, saying.say("result.hidden", String.join(", ", result.hidden()))));
        }
        told.add(new PulseCharts(saying, result).body());
        return Saying.all(told);
    }

    private Optional<Pulse> waiting(Visit visit, PulseId id) {
        return pulses.waitingFor(visit.caller()).stream()
                .filter(pulse -> pulse.id().equals(id))
                .findFirst();
    }
}
