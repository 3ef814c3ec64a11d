package rapport.team.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Messages;
import rapport.store.api.Database;
import rapport.store.api.Kept;
import rapport.team.console.Saying;
import rapport.team.model.StakeholderMeeting;
import rapport.team.model.StakeholderMeetingDraft;
import rapport.team.store.SqlPulses;
import rapport.team.store.StakeholderMeetings;

/** When those met who answer for what contracts ask of us, as a table. */
@Component
public final class StakeholderMeetingsFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(StakeholderMeetingsFile.class);
    private static final Messages REFUSALS = Messages.of(Saying.class);
    private static final FactShape<StakeholderMeeting> SHAPE = FactShape.of(StakeholderMeeting::id)
            .required("relationship", Kind.RELATIONSHIP, StakeholderMeeting::relationship)
            .required("at", Kind.INSTANT, StakeholderMeeting::at)
            .required("came", Kind.PEOPLE, StakeholderMeeting::came)
            .optional("words", Kind.TEXT, StakeholderMeeting::words);

    private final StakeholderMeetings meetings;
    private final Kept kept;

    @Activate
    public StakeholderMeetingsFile(@Reference StakeholderMeetings meetings, @Reference Database database) {
        this.meetings = meetings;
        this.kept = Kept.in(database, SqlPulses.SCHEMA, "team_stakeholder_meeting");
    }

    @Override
    public String name() {
        return "stakeholder-meetings";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("stakeholders.title");
    }

    @Override
    public String sentence(Objection objection, Locale locale) {
        return REFUSALS.in(locale).of(objection);
    }

    @Override
    public List<FactColumn> columns() {
        return SHAPE.columns();
    }

    @Override
    public void each(Caller by, Consumer<FactRow> visitor) {
        SHAPE.each(page -> meetings.list(by, null, page), visitor);
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        StakeholderMeetingDraft draft = new StakeholderMeetingDraft(
                row.requireRelationship("relationship"),
                row.require("at", Instant.class),
                row.people("came"),
                row.text("words"));
        return meetings.remember(by, draft).map(one -> one.id().value());
    }
}
