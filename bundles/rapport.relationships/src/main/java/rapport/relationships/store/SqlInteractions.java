package rapport.relationships.store;

import static java.time.temporal.ChronoUnit.MICROS;
import static rapport.relationships.store.InteractionTable.DELETED;
import static rapport.relationships.store.InteractionTable.ID;
import static rapport.relationships.store.InteractionTable.INTERACTION;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.id.Ids;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.InteractionId;
import rapport.api.interaction.Interactions;
import rapport.api.interaction.Participant;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.relationships.rules.PlausibleInteraction;
import rapport.relationships.store.InteractionRows.Sourced;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Interactions in the database, found by their people and the time at which they happened. */
@Component
public final class SqlInteractions implements Interactions {

    private static final String KIND = "interaction";

    private final Store store;
    private final Directory directory;
    private final Clock clock;
    private final LastContact lastContact;
    private final InteractionIntake intake;

    @Activate
    public SqlInteractions(@Reference Database database, @Reference Directory directory, @Reference Clock clock) {
        this.store = database.open(SqlRelationships.SCHEMA);
        this.directory = directory;
        this.clock = clock;
        this.lastContact = new LastContact(clock);
        this.intake = new InteractionIntake(lastContact);
    }

    @Override
    public Optional<Interaction> find(Caller by, InteractionId id) {
        return store.read(session -> find(session.sql(), id, DELETED.isFalse()));
    }

    @Override
    public Slice<Interaction> list(Caller by, @Nullable PartyId about, PageRequest page) {
        return store.read(session -> Timeline.of(session.sql(), about, LocalDate.now(clock), page));
    }

    @Override
    public Slice<Interaction> among(Caller by, Collection<PersonId> people, PageRequest page) {
        List<UUID> ids = people.stream().map(PersonId::value).toList();
        return store.read(session -> Timeline.ofAny(session.sql(), ids, page));
    }

    @Override
    public List<Interaction> between(Caller by, PersonId one, PersonId other, int atMost) {
        return store.read(session -> Timeline.between(session.sql(), one.value(), other.value(), atMost));
    }

    @Override
    public Outcome<Interaction> record(Caller by, InteractionDraft draft) {
        by.require(Role.MEMBER);
        return store.write(by, transaction -> {
            List<Objection> objections = objections(by, draft);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            Interaction recorded = drafted(new InteractionId(Ids.next()), 1, "entered", draft);
            InteractionRows.insert(transaction.sql(), List.of(new Sourced(recorded, null)));
            lastContact.reached(transaction.sql(), List.of(recorded));
            transaction.record(Change.added(KIND, recorded.id(), "InteractionRecorded", recorded));
            return Outcome.done(recorded);
        });
    }

    @Override
    public Outcome<Interaction> change(Caller by, InteractionId id, long version, InteractionDraft draft) {
        by.require(Role.MEMBER);
        return store.write(by, transaction -> {
            DSLContext sql = transaction.sql();
            Interaction was = current(sql, id, version);
            List<Objection> objections = objections(by, draft);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            Interaction is = InteractionRows.update(sql, drafted(id, version, was.source(), draft));
            InteractionRows.forget(sql, was);
            InteractionRows.index(sql, List.of(is));
            lastContact.recall(sql, was);
            lastContact.reached(sql, List.of(is));
            transaction.record(Change.changed(KIND, id, "InteractionChanged", was, is));
            return Outcome.done(is);
        });
    }

    @Override
    public void delete(Caller by, InteractionId id, long version) {
        by.require(Role.MEMBER);
        store.run(by, transaction -> {
            Interaction was = current(transaction.sql(), id, version);
            InteractionRows.update(transaction.sql(), withDeleted(was, true));
            InteractionRows.forget(transaction.sql(), was);
            lastContact.recall(transaction.sql(), was);
            Deletions.note(transaction, KIND, id);
            transaction.record(Change.removed(KIND, id, "InteractionDeleted", was));
        });
    }

    @Override
    public void restore(Caller by, InteractionId id) {
        by.require(Role.MEMBER);
        store.run(by, transaction -> {
            if (Deletions.takeBack(transaction.sql(), id)) {
                find(transaction.sql(), id, DELETED.isTrue()).ifPresent(deleted -> restore(transaction, deleted));
            }
        });
    }

    @Override
    public List<Boolean> take(Caller by, String source, List<Keyed> rows, Runnable checkpoint) {
        by.require(Role.MEMBER);
        return store.write(by, transaction -> {
            List<Boolean> taken = intake.take(transaction, source, rows);
            checkpoint.run();
            return taken;
        });
    }

    @Override
    public void each(Caller by, Instant since, Consumer<Interaction> visitor) {
        store.read(session -> {
            Timeline.each(session.sql(), since, visitor);
            return true;
        });
    }

    private void restore(Transaction transaction, Interaction deleted) {
        Interaction is = InteractionRows.update(transaction.sql(), withDeleted(deleted, false));
        InteractionRows.index(transaction.sql(), List.of(is));
        lastContact.reached(transaction.sql(), List.of(is));
        transaction.record(Change.added(KIND, is.id(), "InteractionRestored", is));
    }

    private static Interaction current(DSLContext sql, InteractionId id, long version) {
        return find(sql, id, DELETED.isFalse()).orElseThrow(() -> new Conflict(KIND, id.value(), version));
    }

    private static Optional<Interaction> find(DSLContext sql, InteractionId id, Condition state) {
        return sql.select(InteractionRows.COLUMNS)
                .from(INTERACTION)
                .where(ID.eq(id.value()), state)
                .fetchOptional(InteractionRows::read);
    }

    private List<Objection> objections(Caller by, InteractionDraft draft) {
        Set<PersonId> people =
                draft.participants().stream().map(Participant::person).collect(Collectors.toSet());
        Set<PersonId> known = directory.names(by, people).keySet().stream()
                .filter(PersonId.class::isInstance)
                .map(PersonId.class::cast)
                .collect(Collectors.toSet());
        return new PlausibleInteraction(clock.instant()).objections(draft, known);
    }

    private static Interaction drafted(InteractionId id, long version, String source, InteractionDraft draft) {
        return new Interaction(
                id,
                version,
                draft.at().truncatedTo(MICROS),
                draft.channel(),
                draft.participants(),
                present(draft.topic()),
                present(draft.words()),
                source,
                false);
    }

    private static Interaction withDeleted(Interaction interaction, boolean deleted) {
        return new Interaction(
                interaction.id(),
                interaction.version(),
                interaction.at(),
                interaction.channel(),
                interaction.participants(),
                interaction.topic(),
                interaction.words(),
                interaction.source(),
                deleted);
    }

    private static @Nullable String present(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
