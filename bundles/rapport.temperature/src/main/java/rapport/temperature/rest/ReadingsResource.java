package rapport.temperature.rest;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.concern.ConcernId;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.reading.Estimate;
import rapport.api.reading.Instrument;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingId;
import rapport.api.reading.Readings;
import rapport.api.reading.ReadingsQuery;
import rapport.api.reading.Summary;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** What people say when we ask, what we had guessed, and what it comes to. */
@Component
public final class ReadingsResource implements Resource {

    private static final Parameter IN = new Parameter("relationship", "only those of this relationship");
    private static final Parameter OF = new Parameter("person", "only those that this person gave");

    private final Readings readings;

    @Activate
    public ReadingsResource(@Reference Readings readings) {
        this.readings = readings;
    }

    @Override
    public String name() {
        return "readings";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "readings",
                        "Readings, the newest first.",
                        Reading.class,
                        this::list,
                        IN,
                        new Parameter("level", "only those on the level of this name"),
                        OF,
                        new Parameter("concern", "only those about this concern"),
                        new Parameter("instrument", "only those on this instrument"),
                        new Parameter("taken", "true leaves out guesses that wait for an answer")),
                Route.post("readings", "Notes what somebody said.", ReadingBody.class, Reading.class, this::take),
                Route.post(
                        "readings/guesses",
                        "Notes what we think that somebody will say, before we ask.",
                        GuessBody.class,
                        Reading.class,
                        this::guess),
                Route.list(
                        "readings/summaries",
                        "What the answers in a relationship or of a person come to, by instrument, each figure with n and interval.",
                        Summary.class,
                        this::summaries,
                        IN,
                        OF,
                        new Parameter("apart", "true tells each person of the relationship apart")),
                new Route(
                        "GET",
                        "readings/blind-spot",
                        "How much warmer we guess than they say: of all of us, in one relationship, or one's own.",
                        null,
                        BlindSpot.class,
                        false,
                        List.of(IN, new Parameter("own", "true tells that of whoever asks; nobody sees another's")),
                        this::blindSpot),
                Route.get("readings/{id}", "One reading.", Reading.class, this::show),
                Route.patch(
                        "readings/{id}",
                        "Puts right what was noted wrongly; never the guess.",
                        ReadingBody.class,
                        Reading.class,
                        this::correct),
                Route.delete("readings/{id}", "Takes a reading out of every list and figure.", this::delete));
    }

    private Reply list(Call call) {
        ReadingsQuery query = new ReadingsQuery(
                relationship(call).orElse(null),
                call.findQuery("level").orElse(null),
                person(call).orElse(null),
                call.query("concern", text -> new ConcernId(UUID.fromString(text)))
                        .orElse(null),
                call.query("instrument", text -> Instrument.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                call.query("taken", Call::yesOrNo).orElse(false));
        return Reply.ok(readings.list(call.caller(), query, call.page()));
    }

    private Reply take(Call call) throws IOException {
        return Reply.of(
                readings.take(call.caller(), call.body(ReadingBody.class).asDraft()), ReadingsResource::created);
    }

    private Reply guess(Call call) throws IOException {
        return Reply.of(readings.guess(call.caller(), call.body(GuessBody.class).asDraft()), ReadingsResource::created);
    }

    private Reply summaries(Call call) {
        Optional<RelationshipId> relationship = relationship(call);
        Optional<PersonId> person = person(call);
        if (relationship.isPresent() == person.isPresent()) {
            throw new IllegalArgumentException("name either a relationship or a person");
        }
        boolean apart = call.query("apart", Call::yesOrNo).orElse(false);
        List<Summary> found = relationship
                .map(in -> apart ? readings.summaryByPerson(call.caller(), in) : readings.summary(call.caller(), in))
                .orElseGet(() -> readings.summary(call.caller(), person.orElseThrow()));
        return Reply.ok(new Slice<>(found, null, null));
    }

    private Reply blindSpot(Call call) {
        Optional<RelationshipId> relationship = relationship(call);
        boolean own = call.query("own", Call::yesOrNo).orElse(false);
        Optional<Estimate> found = own
                ? readings.ownBlindSpot(call.caller())
                : relationship
                        .map(in -> readings.blindSpot(call.caller(), in))
                        .orElseGet(() -> readings.blindSpot(call.caller()));
        return Reply.ok(found.map(BlindSpot::of).orElse(BlindSpot.UNKNOWN));
    }

    private Reply show(Call call) {
        Reading found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply correct(Call call) throws IOException {
        Reading was = find(call);
        ReadingBody body = call.patched(ReadingBody.of(was));
        return Reply.of(
                readings.correct(call.caller(), was.id(), call.version(was.version()), body.asDraft()),
                is -> Reply.ok(is, is.version()));
    }

    private Reply delete(Call call) {
        Reading was = find(call);
        readings.delete(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Reading find(Call call) {
        ReadingId id = call.id(ReadingId::new);
        return readings.find(call.caller(), id).orElseThrow(() -> new ResourceNotFound("reading " + id.value()));
    }

    private static Reply created(Reading reading) {
        return Reply.created("readings/" + reading.id().value(), reading, reading.version());
    }

    private static Optional<RelationshipId> relationship(Call call) {
        return call.query("relationship", text -> new RelationshipId(UUID.fromString(text)));
    }

    private static Optional<PersonId> person(Call call) {
        return call.query("person", text -> new PersonId(UUID.fromString(text)));
    }
}
