package rapport.insight.store;

import static rapport.insight.store.SignalTable.ABOUT;
import static rapport.insight.store.SignalTable.ID;
import static rapport.insight.store.SignalTable.NEVER;
import static rapport.insight.store.SignalTable.RELATIONSHIP;
import static rapport.insight.store.SignalTable.REPLY;
import static rapport.insight.store.SignalTable.RULE;
import static rapport.insight.store.SignalTable.SIGNAL;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.api.json.RecordsJson;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.signal.Evidence;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.store.api.Wanted;

/** Signals to and from their rows. */
final class SignalRows {

    private static final Gson GSON = RecordsJson.gson();
    private static final TypeToken<Map<String, String>> ARGUMENTS = new TypeToken<>() {};
    private static final TypeToken<List<Evidence>> EVIDENCE = new TypeToken<>() {};

    private SignalRows() {}

    /** What a signal is for: the same after every change of the facts and every rebuild. */
    record Topic(UUID relationship, String rule, String about) {

        static Topic of(Record row) {
            return new Topic(row.get(RELATIONSHIP), row.get(RULE), row.get(ABOUT));
        }

        /** The id of the signal on this topic that presses so much. */
        UUID id(Severity severity) {
            String text = relationship + " " + rule + " " + severity + " " + about;
            return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What people said on a topic; null for neither. */
    record Reply(@Nullable Instant doneAt, @Nullable Instant snoozedUntil) {

        static final Reply NONE = new Reply(null, null);

        /** When a signal may be shown: never again once it is done, unless it became true only afterwards. */
        Instant visibleFrom(Instant holdsFrom, Instant trueFrom) {
            if (doneAt != null && !trueFrom.isAfter(doneAt)) {
                return NEVER;
            }
            return snoozedUntil != null && snoozedUntil.isAfter(holdsFrom) ? snoozedUntil : holdsFrom;
        }
    }

    /**
     * Makes the rows of these relationships say what was found; only what differs is written.
     *
     * @param silent the rules that could not be asked: what they said before stays
     * @param reachable the colleagues who can sign in, and so be addressed
     * @param withoutAny relationships of which no row stays
     */
    static void replace(
            DSLContext sql,
            Map<Relationship, List<Signal>> found,
            Predicate<String> silent,
            Set<UUID> reachable,
            Collection<UUID> withoutAny) {
        List<UUID> ids = new ArrayList<>(withoutAny);
        found.keySet().forEach(relationship -> ids.add(relationship.id().value()));
        if (ids.isEmpty()) {
            return;
        }
        UUID[] relationships = ids.toArray(UUID[]::new);
        Map<UUID, Record> before = new HashMap<>();
        sql.select(SignalTable.COLUMNS)
                .from(Wanted.ids(relationships))
                .leftJoin(SIGNAL)
                .on(RELATIONSHIP.eq(Wanted.ID))
                .where(ID.isNotNull())
                .forEach(row -> before.put(row.get(ID), row));
        Map<UUID, Map<Field<?>, @Nullable Object>> after = new TreeMap<>();
        Map<Topic, Reply> replies = found.isEmpty() ? Map.of() : replies(sql, relationships);
        found.forEach((relationship, signals) -> after.putAll(rows(relationship, signals, replies, reachable)));
        write(sql, before, after, row -> silent.test(row.get(RULE)) && !withoutAny.contains(row.get(RELATIONSHIP)));
    }

    private static void write(
            DSLContext sql,
            Map<UUID, Record> before,
            Map<UUID, Map<Field<?>, @Nullable Object>> after,
            Predicate<Record> stays) {
        List<Query> inserts = new ArrayList<>();
        List<Query> updates = new ArrayList<>();
        after.forEach((id, columns) -> {
            Record had = before.get(id);
            if (had == null) {
                inserts.add(sql.insertInto(SIGNAL).set(columns));
            } else if (!says(had, columns)) {
                updates.add(sql.update(SIGNAL).set(columns).where(ID.eq(id)));
            }
        });
        List<Query> deletes = before.entrySet().stream()
                .filter(entry -> !after.containsKey(entry.getKey()) && !stays.test(entry.getValue()))
                .map(entry -> (Query) sql.deleteFrom(SIGNAL).where(ID.eq(entry.getKey())))
                .toList();
        Batches.run(sql, deletes);
        Batches.run(sql, updates);
        Batches.run(sql, inserts);
    }

    private static boolean says(Record row, Map<Field<?>, @Nullable Object> columns) {
        return columns.entrySet().stream()
                .allMatch(column -> Objects.equals(row.get(column.getKey()), column.getValue()));
    }

    private static Map<UUID, Map<Field<?>, @Nullable Object>> rows(
            Relationship relationship, List<Signal> signals, Map<Topic, Reply> replies, Set<UUID> reachable) {
        Map<Topic, Instant> begins = new HashMap<>();
        for (Signal signal : signals) {
            begins.merge(topic(relationship, signal), signal.holdsFrom(), (one, two) -> one.isBefore(two) ? one : two);
        }
        Map<UUID, Map<Field<?>, @Nullable Object>> rows = new HashMap<>();
        for (Signal signal : signals) {
            Topic topic = topic(relationship, signal);
            Instant trueFrom = begins.getOrDefault(topic, signal.holdsFrom());
            Reply reply = replies.getOrDefault(topic, Reply.NONE);
            UUID id = topic.id(signal.severity());
            Map<Field<?>, @Nullable Object> columns = columns(id, relationship, signal, trueFrom, reply);
            columns.put(SignalTable.ADDRESSEE, addressee(relationship, signal, reachable));
            rows.putIfAbsent(id, columns);
        }
        return rows;
    }

    // What is owned by somebody who cannot see it concerns those who answer for everything.
    private static UUID addressee(Relationship relationship, Signal signal, Set<UUID> reachable) {
        PersonId told = signal.addressee() == null ? relationship.owner() : signal.addressee();
        return told == null || !reachable.contains(told.value()) ? SignalTable.NOBODY : told.value();
    }

    private static Topic topic(Relationship relationship, Signal signal) {
        return new Topic(relationship.id().value(), signal.rule(), signal.about());
    }

    private static Map<Field<?>, @Nullable Object> columns(
            UUID id, Relationship relationship, Signal signal, Instant trueFrom, Reply reply) {
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
        Instant until = signal.holdsUntil() == null ? NEVER : signal.holdsUntil();
        columns.put(ID, id);
        columns.put(RELATIONSHIP, relationship.id().value());
        columns.put(SignalTable.LEVEL, relationship.level());
        columns.put(RULE, signal.rule());
        columns.put(ABOUT, signal.about());
        columns.put(SignalTable.SEVERITY, (short) signal.severity().ordinal());
        columns.put(
                SignalTable.PERSON,
                signal.person() == null ? null : signal.person().value());
        columns.put(SignalTable.HOLDS_FROM, exact(signal.holdsFrom()));
        columns.put(SignalTable.HOLDS_UNTIL, exact(until));
        columns.put(SignalTable.TRUE_FROM, exact(trueFrom));
        columns.put(SignalTable.VISIBLE_FROM, exact(reply.visibleFrom(signal.holdsFrom(), trueFrom)));
        columns.put(SignalTable.SENTENCE, signal.sentence());
        columns.put(SignalTable.ARGUMENTS, GSON.toJson(new TreeMap<>(signal.arguments())));
        columns.put(SignalTable.EVIDENCE, GSON.toJson(signal.evidence()));
        columns.put(SignalTable.ACT, signal.act().name());
        return columns;
    }

    // As exact as the database, and no later than it can say.
    private static Instant exact(Instant at) {
        return at.isAfter(NEVER) ? NEVER : at.truncatedTo(ChronoUnit.MICROS);
    }

    static Map<Topic, Reply> replies(DSLContext sql, UUID[] relationships) {
        Map<Topic, Reply> replies = new HashMap<>();
        sql.select(
                        SignalTable.REPLY_RELATIONSHIP,
                        SignalTable.REPLY_RULE,
                        SignalTable.REPLY_ABOUT,
                        SignalTable.REPLY_DONE_AT,
                        SignalTable.REPLY_SNOOZED_UNTIL)
                .from(Wanted.ids(relationships))
                .leftJoin(REPLY)
                .on(SignalTable.REPLY_RELATIONSHIP.eq(Wanted.ID))
                .where(SignalTable.REPLY_RELATIONSHIP.isNotNull())
                .forEach(row -> replies.put(
                        new Topic(row.value1(), row.value2(), row.value3()), new Reply(row.value4(), row.value5())));
        return replies;
    }
}
