package rapport.followup.store;

import static rapport.followup.store.FollowUpTable.DUE;
import static rapport.followup.store.FollowUpTable.FOLLOW_UP;
import static rapport.followup.store.FollowUpTable.ID;
import static rapport.followup.store.FollowUpTable.OWNER;
import static rapport.followup.store.FollowUpTable.RELATIONSHIP;
import static rapport.followup.store.FollowUpTable.STATE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.followup.FollowUp;
import rapport.api.journal.JournalEntry;
import rapport.api.party.PersonId;
import rapport.api.signal.PersonalSignal;
import rapport.api.signal.PersonalSignals;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalId;
import rapport.followup.rules.OwnFollowUps;
import rapport.store.api.Database;
import rapport.store.api.Store;

/**
 * Tells a colleague whom to ask how it holds, where no relationship looks after that person; as patiently as the core's rules
 * are with follow-ups of relationships, by the same settings.
 */
@Component(configurationPid = "rapport.insight.rules")
public final class LooseFollowUps implements PersonalSignals {

    private static final int MOST = 100;

    private final Store store;
    private final OwnFollowUps rule;

    /** What of these settings speaks of follow-ups. */
    public @interface Patience {
        int follow_up_grace_days() default 14;
    }

    @Activate
    public LooseFollowUps(@Reference Database database, Patience patience) {
        this(database, new OwnFollowUps(patience.follow_up_grace_days()));
    }

    LooseFollowUps(Database database, OwnFollowUps rule) {
        this.store = database.open(SqlFollowUps.SCHEMA);
        this.rule = rule;
    }

    @Override
    public String name() {
        return OwnFollowUps.NAME;
    }

    @Override
    public List<PersonalSignal> of(PersonId ours, Instant now, int atMost) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return store
                .read(session ->
                        query(session.sql(), ours.value(), today, atMost).fetch(FollowUpRows::tell))
                .stream()
                .map(one -> personal(one, now))
                .toList();
    }

    private PersonalSignal personal(FollowUp one, Instant now) {
        return new PersonalSignal(new SignalId(one.id().value()), one.person(), rule.raise(one, now));
    }

    @Override
    public Optional<PersonalSignal> find(PersonId ours, SignalId id, Instant now) {
        return of(ours, now, MOST).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public boolean isChangedBy(JournalEntry entry) {
        return entry.subject().kind().equals(SqlFollowUps.KIND);
    }

    @Override
    public String tell(Signal signal, Locale locale, Instant now) {
        return OwnFollowUps.tell(signal, locale, now);
    }

    @Override
    public String advise(Signal signal, Locale locale) {
        return OwnFollowUps.advise(signal, locale);
    }

    static Select<Record> query(DSLContext sql, UUID ours, LocalDate today, int atMost) {
        return sql.select(FollowUpRows.COLUMNS)
                .from(FOLLOW_UP)
                .where(
                        OWNER.eq(ours),
                        DUE.le(today),
                        STATE.eq(FollowUp.State.OPEN.name()),
                        RELATIONSHIP.isNull(),
                        DSL.not(new Touch(today).isBy(DSL.trueCondition())))
                .orderBy(OWNER, DUE, ID)
                .limit(atMost);
    }
}
