package rapport.team.rest;

import java.io.IOException;
import java.util.List;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.team.model.OpenedPulse;
import rapport.team.model.Pulse;
import rapport.team.model.PulseDraft;
import rapport.team.model.PulseId;
import rapport.team.model.PulseResult;
import rapport.team.store.Pulses;

/** What programs can do with pulses: no more than people, and never with single answers. */
record PulseRoutes(Pulses pulses) {

    private static final String PATH = "team/pulses";

    List<Route> all() {
        return List.of(
                Route.list(PATH, "All pulses, the newest first.", Pulse.class, this::list),
                Route.post(
                        PATH,
                        "Asks a group of ours, five people at least. Whoever has a mail address gets a link by mail; all others answer signed in. Nobody else is told a link.",
                        PulseDraft.class,
                        OpenedPulse.class,
                        this::open),
                Route.get(
                        PATH + "/{id}",
                        "What may be told of a pulse: nothing of fewer than five answers, nor where the rest of a group gives one away.",
                        PulseResult.class,
                        this::show),
                Route.post(
                                PATH + "/{id}/answers",
                                "Takes the caller's own answer, once, without the caller's name.",
                                PulseAnswer.class,
                                PulseResult.class,
                                this::answer)
                        .leavingNoTrace(),
                Route.post(
                        PATH + "/{id}/closing",
                        "Ends a pulse: nobody answers any more, and departments are told where that gives nobody away.",
                        Closing.class,
                        Pulse.class,
                        this::close));
    }

    /** Scores by question, 1 to 5. */
    record PulseAnswer(List<Integer> scores) {}

    /** The version of the pulse that is to be ended. */
    record Closing(long version) {}

    private Reply list(Call call) {
        return Reply.ok(pulses.list(call.caller(), call.page()));
    }

    private Reply open(Call call) throws IOException {
        return Reply.of(
                pulses.open(call.caller(), call.body(PulseDraft.class)),
                is -> Reply.created(
                        PATH + "/" + is.pulse().id().value(), is, is.pulse().version()));
    }

    private Reply show(Call call) {
        PulseResult found = find(call);
        return Reply.ok(found, found.pulse().version());
    }

    private Reply answer(Call call) throws IOException {
        PulseResult asked = find(call);
        List<Integer> scores = call.body(PulseAnswer.class).scores();
        return Reply.of(
                pulses.answer(call.caller(), asked.pulse().id(), scores),
                done -> Reply.created(
                        PATH + "/" + done.value(), find(call), asked.pulse().version()));
    }

    private Reply close(Call call) throws IOException {
        PulseResult found = find(call);
        long version = call.body(Closing.class).version();
        Pulse is = pulses.close(call.caller(), found.pulse().id(), version);
        return Reply.created(PATH + "/" + is.id().value(), is, is.version());
    }

    private PulseResult find(Call call) {
        PulseId id = call.id(PulseId::new);
        return pulses.result(call.caller(), id).orElseThrow(() -> new ResourceNotFound(PATH + "/" + id.value()));
    }
}
