package rapport.meetings.rest;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheetId;
import rapport.api.meeting.MeetingSheets;
import rapport.api.meeting.MeetingSheetsQuery;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** Meetings, prepared before and told after. */
@Component
public final class MeetingsResource implements Resource {

    private final MeetingSheets sheets;

    @Activate
    public MeetingsResource(@Reference MeetingSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "meetings",
                        "Meeting sheets, the latest meeting first.",
                        MeetingSheet.class,
                        this::list,
                        new Parameter("relationship", "only those of this relationship"),
                        new Parameter("level", "only those on the level of this name"),
                        new Parameter("told", "true for meetings that have happened, false for those that have not")),
                Route.post("meetings", "Prepares a meeting.", MeetingBody.class, MeetingSheet.class, this::prepare),
                Route.get("meetings/{id}", "One meeting sheet.", MeetingSheet.class, this::show),
                Route.patch(
                        "meetings/{id}",
                        "Prepares it otherwise; of one that has happened, only the questions and the gift change.",
                        MeetingBody.class,
                        MeetingSheet.class,
                        this::amend),
                Route.delete("meetings/{id}", "Takes a meeting sheet out of every list.", this::delete),
                Route.put(
                        "meetings/{id}/account",
                        "Tells what came of it: records the interaction, and makes the promises.",
                        AccountBody.class,
                        MeetingSheet.class,
                        this::tell));
    }

    private Reply list(Call call) {
        MeetingSheetsQuery query = new MeetingSheetsQuery(
                call.query("relationship", text -> new RelationshipId(UUID.fromString(text)))
                        .orElse(null),
                call.findQuery("level").orElse(null),
                call.query("told", Call::yesOrNo).orElse(null));
        return Reply.ok(sheets.list(call.caller(), query, call.page()));
    }

    private Reply prepare(Call call) throws IOException {
        return Reply.of(
                sheets.prepare(call.caller(), call.body(MeetingBody.class).asPlan()),
                sheet -> Reply.created("meetings/" + sheet.id().value(), sheet, sheet.version()));
    }

    private Reply show(Call call) {
        MeetingSheet found = find(call);
        return Reply.ok(found, found.version());
    }

    private Reply amend(Call call) throws IOException {
        MeetingSheet was = find(call);
        MeetingBody body = call.patched(MeetingBody.of(was));
        return Reply.of(
                sheets.change(call.caller(), was.id(), call.version(was.version()), body.asPlan()),
                is -> Reply.ok(is, is.version()));
    }

    private Reply tell(Call call) throws IOException {
        MeetingSheet was = find(call);
        AccountBody body = call.body(AccountBody.class);
        return Reply.of(
                sheets.tell(call.caller(), was.id(), call.version(was.version()), body.of(was)),
                is -> Reply.ok(is, is.version()));
    }

    private Reply delete(Call call) {
        MeetingSheet was = find(call);
        sheets.delete(call.caller(), was.id(), call.version(was.version()));
        return Reply.noContent();
    }

    private MeetingSheet find(Call call) {
        MeetingSheetId id = call.id(MeetingSheetId::new);
        return sheets.find(call.caller(), id).orElseThrow(() -> new ResourceNotFound("meeting " + id.value()));
    }
}
