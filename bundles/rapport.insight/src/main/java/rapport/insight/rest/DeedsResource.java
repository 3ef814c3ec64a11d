package rapport.insight.rest;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.insight.store.Deed;
import rapport.insight.store.DeedId;
import rapport.insight.store.Deeds;

/** What was done about signals, and whether it helped. */
@Component
public final class DeedsResource implements Resource {

    /** What was done, in a few words, and whether it helped; each may be left out. */
    record Told(@Nullable String what, Deed.@Nullable Helped helped) {}

    private final Deeds deeds;

    @Activate
    public DeedsResource(@Reference Deeds deeds) {
        this.deeds = deeds;
    }

    @Override
    public String name() {
        return "deeds";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "deeds",
                        "What was done about the signals of a relationship, the latest first.",
                        Deed.class,
                        this::list,
                        new Route.Parameter("relationship", "which relationship")),
                Route.put(
                        "deeds/{id}", "Tells what was done, or whether it helped.", Told.class, Deed.class, this::tell),
                Route.list(
                        "deeds/tallies",
                        "How often what was done helped, by rule; for managers.",
                        Deeds.Tally.class,
                        this::tallies));
    }

    private Reply list(Call call) {
        RelationshipId in = call.findQuery("relationship")
                .map(text -> new RelationshipId(UUID.fromString(text)))
                .orElseThrow(() -> new IllegalArgumentException("query parameter relationship is missing"));
        List<Deed> found = deeds.of(
                call.caller(),
                in,
                Instant.EPOCH,
                Instant.parse("9999-12-31T00:00:00Z"),
                call.page().limit());
        return Reply.ok(new Slice<>(found, null, null));
    }

    private Reply tell(Call call) throws IOException {
        Told told = call.body(Told.class);
        return Reply.ok(deeds.tell(call.caller(), id(call), told.what(), told.helped()));
    }

    private Reply tallies(Call call) {
        return Reply.ok(new Slice<>(deeds.tallies(call.caller()), null, null));
    }

    private static DeedId id(Call call) {
        try {
            return new DeedId(UUID.fromString(call.path("id")));
        } catch (IllegalArgumentException malformed) {
            throw new ResourceNotFound("deed " + call.path("id"));
        }
    }
}
