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
                .flatMap(id -> show(Telling.to(visit), id, List.of()))
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
        Telling telling = Telling.to(visit);
        Outcome<PulseId> taken = pulses.answer(visit.caller(), pulse.id(), PulseQuestions.scores(pulse, visit.form()));
        String onward = visit.caller().mayRead("team") ? PulseListPage.path(pulse) : PulseListPage.PATH;
        return taken.findValue()
                .<Answer>map(done -> Answer.seeOther(onward).with(Toast.saying(telling.say("pulse.thanks"))))
                .orElseGet(() -> show(telling, pulse.id(), taken.objections())
                        .map(page -> Answer.refused(page.title(), page.body()))
                        .orElseGet(Answer::notFound));
    }

    private record Drawn(String title, Body body) {}

    private Optional<Drawn> show(Telling telling, PulseId id, List<Objection> objections) {
        Visit visit = telling.visit();
        Optional<Pulse> waiting = waiting(visit, id);
        Optional<PulseResult> result = pulses.result(visit.caller(), id);
        return result.map(PulseResult::pulse).or(() -> waiting).map(pulse -> {
            List<Body> page = new ArrayList<>();
            page.add(head(telling, pulse));
            waiting.ifPresent(asks -> page.add(PulseQuestions.form(telling, asks, visit.path(), objections)));
            result.ifPresent(told -> page.add(told(telling, told)));
            return new Drawn(pulse.title(), Telling.all(page));
        });
    }

    private static Body head(Telling telling, Pulse pulse) {
        Visit visit = telling.visit();
        List<Act> acts = new ArrayList<>();
        if (pulse.isOpen() && visit.caller().mayWrite("team")) {
            acts.add(Act.dialog(telling.say("pulse.close"), visit.path() + "/closure"));
        }
        String state = pulse.closedOn() == null
                ? telling.say("pulse.since", pulse.people(), telling.ui().dateInWords(pulse.openedOn()))
                : telling.say("pulse.until", pulse.people(), telling.ui().dateInWords(pulse.closedOn()));
        return telling.ui()
                .head(pulse.title())
                .under(telling.say("pulses.title"), PulseListPage.PATH)
                .detail(state)
                .acts(acts);
    }

    private static Body told(Telling telling, PulseResult result) {
        if (result.all().isEmpty()) {
            return telling.ui().empty("activity", telling.say("result.few"), telling.say("result.few.hint"));
        }
        List<Body> told = new ArrayList<>();
        told.add(telling.ui().notice(Tone.PLAIN, telling.say("result.of", result.answers())));
        if (!result.hidden().isEmpty()) {
            told.add(telling.ui().notice(Tone.PLAIN, telling.say("result.hidden", String.join(", ", result.hidden()))));
        }
        told.add(new PulseCharts(telling, result).body());
        return Telling.all(told);
    }

    private Optional<Pulse> waiting(Visit visit, PulseId id) {
        return pulses.waitingFor(visit.caller()).stream()
                .filter(pulse -> pulse.id().equals(id))
                .findFirst();
    }
}
