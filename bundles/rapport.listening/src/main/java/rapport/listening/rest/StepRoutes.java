package rapport.listening.rest;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.Concerns;
import rapport.api.outcome.Outcome;
import rapport.api.paging.Slice;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** The steps of a concern from gate to gate; each leaves something behind, and that is its resource. */
record StepRoutes(Concerns concerns, Clock clock) {

    /** What a step does with a concern, given the version that the client saw. */
    @FunctionalInterface
    private interface Taking<B> {
        Outcome<Concern> take(Concern was, long version, B body, Call call);
    }

    Stream<Route> all() {
        return Stream.concat(conversation(), work());
    }

    private Stream<Route> conversation() {
        return Stream.of(
                Route.list(
                        "concerns/{id}/steps",
                        "Its life with both wordings, the first step first.",
                        ConcernStep.class,
                        this::steps),
                step("playbacks", "Says what we understood, for them to confirm.", Playback.class, this::playBack),
                step("confirmations", "A person of theirs says that we understood.", Answer.class, this::confirm),
                step("corrections", "A person of theirs says: rather these words.", Answer.class, this::correct),
                step("withdrawal", "They no longer have it, or never meant it.", Reason.class, this::withdraw),
                Route.post(
                        "concerns/{id}/parts",
                        "Makes several concerns of one, which is withdrawn in their favour.",
                        Wordings.class,
                        Parts.class,
                        this::split),
                step("merger", "Takes it up into another concern of its relationship.", Merger.class, this::merge));
    }

    private Stream<Route> work() {
        return Stream.of(
                step("overrides", "Allows work before anybody confirmed.", Reason.class, this::override),
                step("remedies", "Says what we did about it.", Remedy.class, this::address),
                step("verifications", "A person of theirs says that it is solved.", Answer.class, this::verify),
                step("closure", "Makes the closing statement.", Closing.class, this::close),
                step("reopenings", "Says that it is not solved after all.", Reason.class, this::reopen),
                new Route(
                        "DELETE",
                        "concerns/{id}/closure",
                        "Takes the closing statement back: it is not solved after all.",
                        null,
                        null,
                        false,
                        List.of(new Parameter("reason", "why it is open again")),
                        this::takeBack));
    }

    Concern find(Call call) {
        ConcernId id = call.id(ConcernId::new);
        return concerns.find(call.caller(), id).orElseThrow(() -> new ResourceNotFound("concern " + id.value()));
    }

    private <B> Route step(String noun, String summary, Class<B> body, Taking<B> taking) {
        return Route.post("concerns/{id}/" + noun, summary, body, Concern.class, call -> {
            Concern was = find(call);
            return Reply.of(
                    taking.take(was, call.version(was.version()), call.body(body), call),
                    is -> Reply.created("concerns/" + is.id().value() + "/steps", is, is.version()));
        });
    }

    private Reply steps(Call call) {
        return Reply.ok(new Slice<>(concerns.steps(call.caller(), find(call).id()), null, null));
    }

    private Outcome<Concern> playBack(Concern was, long version, Playback body, Call call) {
        return concerns.playBack(call.caller(), was.id(), version, body.understood());
    }

    private Outcome<Concern> confirm(Concern was, long version, Answer body, Call call) {
        return concerns.confirm(call.caller(), was.id(), version, body.word(clock.instant()));
    }

    private Outcome<Concern> correct(Concern was, long version, Answer body, Call call) {
        String words = body.words() == null ? "" : body.words();
        return concerns.correct(call.caller(), was.id(), version, words, body.word(clock.instant()));
    }

    private Outcome<Concern> withdraw(Concern was, long version, Reason body, Call call) {
        return concerns.withdraw(call.caller(), was.id(), version, body.reason());
    }

    private Reply split(Call call) throws IOException {
        Concern was = find(call);
        List<String> wordings = call.body(Wordings.class).wordings();
        return Reply.of(
                concerns.split(call.caller(), was.id(), call.version(was.version()), wordings),
                parts -> Reply.created(
                        "concerns?relationship=" + was.relationship().value(), new Parts(parts), was.version() + 1));
    }

    private Outcome<Concern> merge(Concern was, long version, Merger body, Call call) {
        return concerns.merge(call.caller(), was.id(), version, body.into());
    }

    private Outcome<Concern> override(Concern was, long version, Reason body, Call call) {
        return concerns.override(call.caller(), was.id(), version, body.reason());
    }

    private Outcome<Concern> address(Concern was, long version, Remedy body, Call call) {
        return concerns.address(call.caller(), was.id(), version, body.done());
    }

    private Outcome<Concern> verify(Concern was, long version, Answer body, Call call) {
        return concerns.verify(call.caller(), was.id(), version, body.words(), body.word(clock.instant()));
    }

    private Outcome<Concern> close(Concern was, long version, Closing body, Call call) {
        return concerns.close(call.caller(), was.id(), version, body);
    }

    private Outcome<Concern> reopen(Concern was, long version, Reason body, Call call) {
        return concerns.reopen(call.caller(), was.id(), version, body.reason());
    }

    private Reply takeBack(Call call) {
        Concern was = find(call);
        String reason = call.findQuery("reason").orElse("");
        return Reply.of(
                concerns.reopen(call.caller(), was.id(), call.version(was.version()), reason), is -> Reply.noContent());
    }
}
