package rapport.followup.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.concern.ConcernId;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUp.State;
import rapport.api.followup.FollowUpId;
import rapport.api.followup.FollowUps;
import rapport.api.followup.FollowUpsQuery;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.console.api.Messages;
import rapport.followup.console.Telling;
import rapport.followup.store.SqlFollowUps;
import rapport.followup.store.TakenFollowUps;
import rapport.followup.store.TakenFollowUps.Beside;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Follow-ups as a table, each naming the first of its series. */
@Component
public final class FollowUpsFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(FollowUpsFile.class);
    private static final Messages REFUSALS = Messages.of(Telling.class);
    private static final FactShape<Told> SHAPE = FactShape.<Told>of(
                    told -> told.one().id())
            .required("person", Kind.PERSON, told -> told.one().person())
            .with(FactColumn.of("concerns", "concern"), told -> told.one().concern())
            .optional("relationship", Kind.RELATIONSHIP, told -> told.one().relationship())
            .with(FactColumn.of("follow-ups", "series"), told -> told.beside().series())
            .required("step", Kind.NUMBER, told -> told.one().step())
            .required("began", Kind.DATE, told -> told.beside().began())
            .required("due", Kind.DATE, told -> told.one().due())
            .with(FactColumn.word("state", State.class), told -> told.one().state())
            .optional("owner", Kind.PERSON, told -> told.one().owner())
            .optional("paused at", Kind.INSTANT, told -> told.beside().pausedAt())
            .optional("settled at", Kind.INSTANT, told -> told.one().settledAt())
            .optional("note", Kind.TEXT, told -> told.beside().note())
            .optional("words", Kind.TEXT, Told::words);

    private final FollowUps followUps;
    private final TakenFollowUps taken;
    private final Kept kept;

    @Activate
    public FollowUpsFile(
            @Reference FollowUps followUps, @Reference TakenFollowUps taken, @Reference Database database) {
        this.followUps = followUps;
        this.taken = taken;
        this.kept = Kept.in(database, SqlFollowUps.SCHEMA, "follow_up");
    }

    /** A follow-up with what is kept beside it. */
    private record Told(FollowUp one, Beside beside) {

        @Nullable
        String words() {
            return one.state() == State.OPEN ? null : one.words();
        }
    }

    @Override
    public String name() {
        return "follow-ups";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("follow-ups.title");
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
        FactShape.<FollowUp>eachPage(page -> followUps.list(by, FollowUpsQuery.ALL, page), some -> {
            Map<FollowUpId, Beside> beside = taken.beside(some);
            some.forEach(one -> visitor.accept(SHAPE.row(
                    new Told(one, Objects.requireNonNull(beside.get(one.id()), "what is beside a follow-up")))));
        });
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        State state = row.word("state", State.class).orElse(State.OPEN);
        Instant settledAt = row.instant("settled at");
        FollowUp told = new FollowUp(
                new FollowUpId(Ids.next()),
                1,
                row.require("person", PersonId.class),
                row.record("concern", ConcernId::new),
                row.relationship("relationship"),
                row.require("step", Double.class).intValue(),
                row.require("due", LocalDate.class),
                state,
                row.person("owner"),
                settledAt,
                row.text(state == State.OPEN ? "note" : "words"));
        Beside beside = new Beside(
                row.record("series", FollowUpId::new),
                row.require("began", LocalDate.class),
                row.instant("paused at"),
                row.text("note"));
        Instant at = settledAt == null ? beside.pausedAt() : settledAt;
        return kept.asOf(by, at, settledAt == null ? "paused at" : "settled at", () -> taken.take(by, told, beside))
                .map(one -> one.id().value());
    }
}
