package rapport.team.rest;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Right;
import rapport.api.paging.Slice;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Route;
import rapport.api.tie.Collaboration;
import rapport.api.tie.Collaborations;

/** How our departments work together, for programs. */
record SiloRoutes(Supplier<@Nullable Collaborations> source) {

    List<Route> all() {
        return List.of(Route.list(
                "team/silos",
                "Every two departments of ours that share work or have ties, silos first; all of them on one page.",
                Collaboration.class,
                this::list));
    }

    private Reply list(Call call) {
        call.caller().require(Right.READ, "team");
        Collaborations found = source.get();
        return Reply.ok(new Slice<>(found == null ? List.of() : found.all(call.caller()), null, null));
    }
}
