package rapport.team.rest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;
import rapport.team.model.Requirement;
import rapport.team.model.StakeholderMeeting;
import rapport.team.model.StakeholderMeetingDraft;
import rapport.team.model.StakeholderMeetingId;
import rapport.team.rules.StakeholderRound;
import rapport.team.store.StakeholderMeetings;

/** What programs can do with meetings of those who answer for requirements. */
record StakeholderMeetingRoutes(StakeholderMeetings meetings) {

    private static final String PATH = "team/stakeholder-meetings";

    List<Route> all() {
        return List.of(
                Route.list(
                        PATH,
                        "Meetings of those who answer for what contracts ask of us, the latest first.",
                        StakeholderMeeting.class,
                        this::list,
                        new Parameter("relationship", "only those of this relationship")),
                Route.post(
                        PATH,
                        "Records that they have met; who missed it and what is open is found by itself.",
                        StakeholderMeetingDraft.class,
                        StakeholderMeeting.class,
                        this::record),
                Route.get(PATH + "/{id}", "Shows a stakeholder meeting.", StakeholderMeeting.class, this::show),
                Route.delete(PATH + "/{id}", "Takes it out of every list.", this::delete),
                Route.get(
                        "team/stakeholder-rounds/{id}",
                        "Who would have to come now for a relationship, and what nobody has said \"mine\" to.",
                        Round.class,
                        this::round));
    }

    /** Who has to come, and what is open. */
    record Round(List<PersonId> mustCome, List<Requirement> open) {}

    private Reply list(Call call) {
        RelationshipId relationship = call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                .orElse(null);
        return Reply.ok(meetings.list(call.caller(), relationship, call.page()));
    }

    private Reply record(Call call) throws IOException {
        return Reply.of(
                meetings.record(call.caller(), call.body(StakeholderMeetingDraft.class)),
                is -> Reply.created(PATH + "/" + is.id().value(), is, is.version()));
    }

    private Reply show(Call call) {
        StakeholderMeeting found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply delete(Call call) {
        StakeholderMeeting was = find(call);
        meetings.delete(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private Reply round(Call call) {
        RelationshipId id = call.id(RelationshipId::new);
        StakeholderRound round = meetings.round(call.caller(), id)
                .orElseThrow(() -> new ResourceNotFound("team/stakeholder-rounds/" + id.value()));
        return Reply.ok(new Round(round.mustCome(), round.open()));
    }

    private StakeholderMeeting find(Call call) {
        StakeholderMeetingId id = call.id(StakeholderMeetingId::new);
        return meetings.find(call.caller(), id).orElseThrow(() -> new ResourceNotFound(PATH + "/" + id.value()));
    }
}
