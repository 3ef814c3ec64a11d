package rapport.climate.rest;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.incident.Incident;
import rapport.api.incident.IncidentId;
import rapport.api.incident.Incidents;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** What went wrong, how high it went, and whether it was repaired. */
@Component
public final class IncidentsResource implements Resource {

    private final Incidents incidents;
    private final Clock clock;

    @Activate
    public IncidentsResource(@Reference Incidents incidents, @Reference Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "incidents";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "incidents",
                        "Incidents, the latest first.",
                        Incident.class,
                        this::list,
                        new Parameter("relationship", "only those of this relationship")),
                Route.post("incidents", "Records an incident.", IncidentBody.class, Incident.class, this::record),
                Route.get("incidents/{id}", "One incident.", Incident.class, this::show),
                Route.put(
                        "incidents/{id}",
                        "Puts right what was told of an incident.",
                        IncidentBody.class,
                        Incident.class,
                        this::change),
                Route.post(
                        "incidents/{id}/escalation",
                        "Says that an incident went higher.",
                        EscalationBody.class,
                        Incident.class,
                        this::escalate),
                Route.put(
                        "incidents/{id}/repair",
                        "Says that an incident is repaired.",
                        RepairBody.class,
                        Incident.class,
                        this::repair),
                Route.delete("incidents/{id}/repair", "Says that it is not repaired after all.", this::reopen),
                Route.delete("incidents/{id}", "Takes an incident out of every list.", this::delete));
    }

    private Reply list(Call call) {
        RelationshipId relationship = call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                .orElse(null);
        return Reply.ok(incidents.list(call.caller(), relationship, call.page()));
    }

    private Reply show(Call call) {
        Incident found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply record(Call call) throws IOException {
        return Reply.of(
                incidents.record(call.caller(), call.body(IncidentBody.class).asDraft()),
                made -> Reply.created("incidents/" + made.id().value(), made, made.version()));
    }

    private Reply change(Call call) throws IOException {
        Incident was = find(call);
        return Reply.of(
                incidents.change(
                        call.caller(),
                        was.id(),
                        call.version(was.version()),
                        call.body(IncidentBody.class).asDraft()),
                is -> Reply.ok(is, is.version()));
    }

    private Reply escalate(Call call) throws IOException {
        Incident was = find(call);
        EscalationBody body = call.body(EscalationBody.class);
        return Reply.of(
                incidents.escalate(
                        call.caller(),
                        was.id(),
                        call.version(was.version()),
                        body.height(),
                        Objects.requireNonNullElseGet(body.at(), clock::instant)),
                is -> Reply.ok(is, is.version()));
    }

    private Reply repair(Call call) throws IOException {
        Incident was = find(call);
        RepairBody body = call.body(RepairBody.class);
        return Reply.of(
                incidents.repair(
                        call.caller(),
                        was.id(),
                        call.version(was.version()),
                        body.repair(),
                        Objects.requireNonNullElseGet(body.at(), clock::instant)),
                is -> Reply.ok(is, is.version()));
    }

    private Reply reopen(Call call) {
        Incident was = find(call);
        incidents.reopen(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Reply delete(Call call) {
        Incident was = find(call);
        incidents.delete(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Incident find(Call call) {
        IncidentId id = call.id(IncidentId::new);
        return incidents.find(call.caller(), id).orElseThrow(() -> new ResourceNotFound("incident " + id.value()));
    }
}
