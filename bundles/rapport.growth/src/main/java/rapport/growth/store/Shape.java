package rapport.growth.store;

import static rapport.growth.store.EntryTable.ANSWER;
import static rapport.growth.store.EntryTable.ASKED;
import static rapport.growth.store.EntryTable.AT;
import static rapport.growth.store.EntryTable.COMPETITOR;
import static rapport.growth.store.EntryTable.ID;
import static rapport.growth.store.EntryTable.LED_TO;
import static rapport.growth.store.EntryTable.PERSON;
import static rapport.growth.store.EntryTable.RELATIONSHIP;
import static rapport.growth.store.EntryTable.VERSION;
import static rapport.growth.store.EntryTable.WHAT;
import static rapport.growth.store.EntryTable.WORDS;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.api.growth.Approach;
import rapport.api.growth.ApproachId;
import rapport.api.growth.Ask;
import rapport.api.growth.AskId;
import rapport.api.growth.Growth;
import rapport.api.growth.GrowthId;
import rapport.api.id.Id;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.growth.rules.Entry;

/**
 * One kind of entry as a row.
 *
 * @param kind what the journal calls it
 * @param event what the journal's events begin with
 * @param entry what it has in common with the other kinds
 * @param own the columns that it has beside those
 */
record Shape<T>(
        String kind,
        String event,
        Function<Record, T> read,
        Function<T, Entry> entry,
        Function<T, Map<Field<?>, @Nullable Object>> own) {

    static final Shape<Approach> APPROACH = new Shape<>(
            "approach",
            "Approach",
            Shape::approach,
            one -> new Entry(one.id(), one.version(), one.relationship(), one.person(), one.at(), one.words()),
            one -> {
                Map<Field<?>, @Nullable Object> values = plain(one.reaction().name());
                values.put(COMPETITOR, one.competitor());
                return values;
            });

    static final Shape<Growth> GROWTH = new Shape<>(
            "growth",
            "Growth",
            Shape::growth,
            one -> new Entry(one.id(), one.version(), one.relationship(), one.person(), one.at(), one.words()),
            one -> {
                Map<Field<?>, @Nullable Object> values = plain(one.kind().name());
                values.put(LED_TO, value(one.ledTo()));
                values.put(ASKED, one.asked());
                return values;
            });

    static final Shape<Ask> ASK = new Shape<>(
            "ask",
            "Ask",
            Shape::ask,
            one -> new Entry(one.id(), one.version(), one.relationship(), one.person(), one.at(), one.words()),
            one -> {
                Map<Field<?>, @Nullable Object> values = plain(one.kind().name());
                values.put(ANSWER, one.answer().name());
                return values;
            });

    /** All columns but those that never change. */
    Map<Field<?>, @Nullable Object> values(T record) {
        Entry common = entry.apply(record);
        Map<Field<?>, @Nullable Object> values = own.apply(record);
        values.put(PERSON, value(common.person()));
        values.put(AT, common.at());
        values.put(WORDS, common.words());
        return values;
    }

    private static Map<Field<?>, @Nullable Object> plain(String what) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(WHAT, what);
        values.put(ASKED, false);
        return values;
    }

    private static Approach approach(Record row) {
        return new Approach(
                new ApproachId(row.get(ID)),
                row.get(VERSION),
                new RelationshipId(row.get(RELATIONSHIP)),
                row.get(COMPETITOR),
                optional(row.get(PERSON), PersonId::new),
                Approach.Reaction.valueOf(row.get(WHAT)),
                row.get(AT),
                row.get(WORDS));
    }

    private static Growth growth(Record row) {
        return new Growth(
                new GrowthId(row.get(ID)),
                row.get(VERSION),
                new RelationshipId(row.get(RELATIONSHIP)),
                Growth.Kind.valueOf(row.get(WHAT)),
                optional(row.get(PERSON), PersonId::new),
                optional(row.get(LED_TO), RelationshipId::new),
                row.get(ASKED),
                row.get(AT),
                row.get(WORDS));
    }

    private static Ask ask(Record row) {
        return new Ask(
                new AskId(row.get(ID)),
                row.get(VERSION),
                new RelationshipId(row.get(RELATIONSHIP)),
                Growth.Kind.valueOf(row.get(WHAT)),
                optional(row.get(PERSON), PersonId::new),
                Ask.Answer.valueOf(row.get(ANSWER)),
                row.get(AT),
                row.get(WORDS));
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private static <I> @Nullable I optional(@Nullable UUID value, Function<UUID, I> type) {
        return value == null ? null : type.apply(value);
    }
}
