package rapport.meetings.rest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.meeting.Commonalities;
import rapport.api.meeting.Commonality;
import rapport.api.meeting.CommonalityId;
import rapport.api.party.PersonId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** The small things that make people feel known. */
@Component
public final class CommonalitiesResource implements Resource {

    private final Commonalities commonalities;

    @Activate
    public CommonalitiesResource(@Reference Commonalities commonalities) {
        this.commonalities = commonalities;
    }

    @Override
    public String name() {
        return "commonalities";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "commonalities",
                        "Small things about people, those of one person after those of another.",
                        Commonality.class,
                        this::list,
                        new Parameter("person", "only about this person")),
                Route.post(
                        "commonalities",
                        "Notes a small thing about a person.",
                        CommonalityBody.class,
                        Commonality.class,
                        this::note),
                Route.get("commonalities/{id}", "One small thing about a person.", Commonality.class, this::show),
                Route.patch(
                        "commonalities/{id}",
                        "Puts it right; the person stays.",
                        CommonalityBody.class,
                        Commonality.class,
                        this::amend),
                Route.delete("commonalities/{id}", "Forgets a small thing for good.", this::forget));
    }

    private Reply list(Call call) {
        PersonId person = call.query("person", text -> new PersonId(UUID.fromString(text)))
                .orElse(null);
        return Reply.ok(commonalities.list(call.caller(), person, call.page()));
    }

    private Reply note(Call call) throws IOException {
        CommonalityBody body = call.body(CommonalityBody.class);
        return Reply.of(
                commonalities.note(call.caller(), body.person(), body.kind(), body.words()),
                noted -> Reply.created("commonalities/" + noted.id().value(), noted, noted.version()));
    }

    private Reply show(Call call) {
        Commonality found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply amend(Call call) throws IOException {
        Commonality was = find(call);
        CommonalityBody body = call.patched(CommonalityBody.of(was));
        return Reply.of(
                commonalities.change(call.caller(), was.id(), call.version(was.version()), body.kind(), body.words()),
                is -> Reply.ok(is, is.version()));
    }

    private Reply forget(Call call) {
        call.caller().require(Role.MEMBER);
        commonalities.forget(call.caller(), find(call).id());
        return Reply.noContent();
    }

    private Commonality find(Call call) {
        CommonalityId id = call.id(CommonalityId::new);
        return commonalities
                .find(call.caller(), id)
                .orElseThrow(() -> new ResourceNotFound("small thing " + id.value()));
    }
}
