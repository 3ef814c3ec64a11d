package rapport.insight.rest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.Slice;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.signal.SignalId;
import rapport.api.signal.TodayEntry;
import rapport.insight.rest.Wire.Completion;
import rapport.insight.rest.Wire.Reason;
import rapport.insight.rest.Wire.Snooze;
import rapport.insight.store.KeptToday;

/** Who needs the caller today, why, and what to do or ask. */
@Component(service = Resource.class)
public final class TodayResource implements Resource {

    private final KeptToday today;

    @Activate
    public TodayResource(@Reference KeptToday today) {
        this.today = today;
    }

    @Override
    public String name() {
        return "today";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "today",
                        "Lists what needs the caller now, the most urgent first.",
                        Reason.class,
                        this::list,
                        new Route.Parameter("for", "mine (as a rule), or everybody for managers.")),
                Route.post(
                        "today/{id}/snoozes", "Hides a signal for a while.", Snooze.class, Snooze.class, this::snooze),
                new Route(
                        "POST",
                        "today/{id}/completion",
                        "Says that something was done about a signal; it comes back when it becomes true anew.",
                        null,
                        Completion.class,
                        false,
                        List.of(),
                        this::complete),
                Route.delete("today/{id}/completion", "Takes back a completion or a snooze.", this::reopen));
    }

    private Reply list(Call call) {
        String whose = call.findQuery("for").orElse("mine");
        if (!whose.equals("mine") && !whose.equals("everybody")) {
            throw new IllegalArgumentException("for must be mine or everybody, was \"" + whose + "\"");
        }
        boolean everybody = whose.equals("everybody");
        Slice<TodayEntry> slice =
                everybody ? today.ofEverybody(call.caller(), call.page()) : today.of(call.caller(), call.page());
        return Reply.ok(slice.map(Reason::of));
    }

    private Reply snooze(Call call) throws IOException {
        Snooze wanted = call.body(Snooze.class);
        today.snooze(call.caller(), signal(call), wanted.until());
        return Reply.created("today/" + call.path("id") + "/snoozes", wanted, 1);
    }

    private Reply complete(Call call) {
        today.done(call.caller(), signal(call));
        return Reply.created("today/" + call.path("id") + "/completion", new Completion(), 1);
    }

    private Reply reopen(Call call) {
        today.reopen(call.caller(), signal(call));
        return Reply.noContent();
    }

    private static SignalId signal(Call call) {
        try {
            return new SignalId(UUID.fromString(call.path("id")));
        } catch (IllegalArgumentException malformed) {
            throw new ResourceNotFound("signal " + call.path("id"));
        }
    }
}
