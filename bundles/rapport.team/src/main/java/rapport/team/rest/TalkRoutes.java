package rapport.team.rest;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Route;
import rapport.team.model.Talk;
import rapport.team.model.TalkPoint;
import rapport.team.model.TalkPointId;
import rapport.team.store.Talks;

/** What programs can do with talks of two, for one of the two alone. */
record TalkRoutes(Talks talks) {

    private static final String PATH = "team/talks/{id}";

    List<Route> all() {
        return List.of(
                Route.list(
                        PATH,
                        "The caller's talks with the colleague of that id, the latest first; nobody else sees them.",
                        Talk.class,
                        call -> Reply.ok(talks.list(call.caller(), colleague(call), call.page()))),
                Route.post(
                        PATH,
                        "The two have talked: the points named are settled, and the others are carried over.",
                        Held.class,
                        Talk.class,
                        this::hold),
                Route.get(
                        PATH + "/points",
                        "What the two want to talk about, the oldest first; nobody else sees it.",
                        Points.class,
                        call -> Reply.ok(new Points(talks.points(call.caller(), colleague(call))))),
                Route.post(PATH + "/points", "Adds something to talk about.", Point.class, TalkPoint.class, this::add),
                Route.delete(
                        "team/talk-points/{id}",
                        "Takes back what the caller added and the two have not talked about yet.",
                        this::remove));
    }

    /** Which points were settled, and what was agreed. */
    record Held(List<TalkPointId> settled, @Nullable String words) {}

    /** Something to talk about. */
    record Point(String words) {}

    /** All that is open between two. */
    record Points(List<TalkPoint> points) {}

    private Reply hold(Call call) throws IOException {
        Held body = call.body(Held.class);
        PersonId colleague = colleague(call);
        return Reply.of(
                talks.hold(call.caller(), colleague, body.settled(), body.words()),
                is -> Reply.created("team/talks/" + colleague.value(), is, 1));
    }

    private Reply add(Call call) throws IOException {
        PersonId colleague = colleague(call);
        return Reply.of(
                talks.add(call.caller(), colleague, call.body(Point.class).words()),
                is -> Reply.created("team/talks/" + colleague.value() + "/points", is, 1));
    }

    private Reply remove(Call call) {
        talks.remove(call.caller(), call.id(TalkPointId::new));
        return Reply.noContent();
    }

    private static PersonId colleague(Call call) {
        return call.id(PersonId::new);
    }
}
