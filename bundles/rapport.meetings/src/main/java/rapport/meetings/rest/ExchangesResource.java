package rapport.meetings.rest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.ExchangeId;
import rapport.api.meeting.Exchanges;
import rapport.api.meeting.ExchangesQuery;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** What was given, received and asked for. */
@Component
public final class ExchangesResource implements Resource {

    private final Exchanges exchanges;

    @Activate
    public ExchangesResource(@Reference Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    @Override
    public String name() {
        return "exchanges";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "exchanges",
                        "What was given, received and asked for, the latest first.",
                        Exchange.class,
                        this::list,
                        new Parameter("relationship", "only in this relationship"),
                        new Parameter("level", "only on the level of this name"),
                        new Parameter("person", "only to or from this person")),
                Route.post("exchanges", "Notes an exchange.", ExchangeBody.class, Exchange.class, this::note),
                Route.get("exchanges/{id}", "One exchange.", Exchange.class, this::show),
                Route.patch("exchanges/{id}", "Puts it right.", ExchangeBody.class, Exchange.class, this::amend),
                Route.delete("exchanges/{id}", "Takes an exchange out of every list.", this::delete));
    }

    private Reply list(Call call) {
        ExchangesQuery query = new ExchangesQuery(
                call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                        .orElse(null),
                call.findQuery("level").orElse(null),
                call.query("person", text -> new PersonId(UUID.fromString(text)))
                        .orElse(null));
        return Reply.ok(exchanges.list(call.caller(), query, call.page()));
    }

    private Reply note(Call call) throws IOException {
        return Reply.of(
                exchanges.note(call.caller(), call.body(ExchangeBody.class).asDraft()),
                noted -> Reply.created("exchanges/" + noted.id().value(), noted, noted.version()));
    }

    private Reply show(Call call) {
        Exchange found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply amend(Call call) throws IOException {
        Exchange was = find(call);
        ExchangeBody body = call.patched(ExchangeBody.of(was));
        return Reply.of(
                exchanges.change(call.caller(), was.id(), call.version(was.version()), body.asDraft()),
                is -> Reply.ok(is, is.version()));
    }

    private Reply delete(Call call) {
        Exchange was = find(call);
        exchanges.delete(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Exchange find(Call call) {
        ExchangeId id = call.id(ExchangeId::new);
        return exchanges.find(call.caller(), id).orElseThrow(() -> new ResourceNotFound("exchange " + id.value()));
    }
}
