package rapport.relationships.store;

import static rapport.relationships.store.InteractionTable.AT;
import static rapport.relationships.store.InteractionTable.CHANNEL;
import static rapport.relationships.store.InteractionTable.DELETED;
import static rapport.relationships.store.InteractionTable.ID;
import static rapport.relationships.store.InteractionTable.INTERACTION;
import static rapport.relationships.store.InteractionTable.PEOPLE;
import static rapport.relationships.store.InteractionTable.SOURCE;
import static rapport.relationships.store.InteractionTable.SOURCE_KEY;
import static rapport.relationships.store.InteractionTable.TOPIC;
import static rapport.relationships.store.InteractionTable.VERSION;
import static rapport.relationships.store.InteractionTable.WORDS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.Channel;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.InteractionId;
import rapport.api.interaction.Participant;
import rapport.store.api.Versioned;

/** An interaction as a row, and the rows that find it by its people. */
final class InteractionRows {

    static final Versioned VERSIONED = new Versioned("interaction", INTERACTION, ID, VERSION);

    static final List<Field<?>> COLUMNS = List.of(ID, VERSION, AT, CHANNEL, PEOPLE, TOPIC, WORDS, SOURCE, DELETED);

    private static final int BATCH = 1_000;

    /**
     * An interaction with what identifies it in its source.
     *
     * @param key null where it was entered by hand
     */
    record Sourced(Interaction interaction, @Nullable UUID key) {}

    private InteractionRows() {}

    static Interaction read(Record row) {
        return new Interaction(
                new InteractionId(row.get(ID)),
                row.get(VERSION),
                row.get(AT),
                Channel.valueOf(row.get(CHANNEL)),
                PeopleText.read(row.get(PEOPLE)),
                row.get(TOPIC),
                row.get(WORDS),
                row.get(SOURCE),
                row.get(DELETED));
    }

    static void insert(DSLContext sql, List<Sourced> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Sourced> some = rows.subList(from, Math.min(rows.size(), from + BATCH));
            BatchBindStep batch = sql.batch(sql.insertInto(INTERACTION)
                    .columns(ID, VERSION, AT, CHANNEL, PEOPLE, TOPIC, WORDS, SOURCE, SOURCE_KEY, DELETED)
                    .values(
                            DSL.val((UUID) null, ID),
                            DSL.val((Long) null, VERSION),
                            DSL.val(null, AT),
                            DSL.val((String) null, CHANNEL),
                            DSL.val((String) null, PEOPLE),
                            DSL.val((String) null, TOPIC),
                            DSL.val((String) null, WORDS),
                            DSL.val((String) null, SOURCE),
                            DSL.val((UUID) null, SOURCE_KEY),
                            DSL.val((Boolean) null, DELETED)));
            for (Sourced row : some) {
                batch = batch.bind(values(row));
            }
            batch.execute();
        }
        index(sql, rows.stream().map(Sourced::interaction).toList());
    }

    /** Makes the interactions findable by their people. */
    static void index(DSLContext sql, List<Interaction> interactions) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Interaction interaction : interactions) {
            for (Participant participant : interaction.participants()) {
                rows.add(new Object[] {
                    participant.person().value(),
                    interaction.at(),
                    interaction.id().value()
                });
            }
        }
        for (int from = 0; from < rows.size(); from += BATCH) {
            BatchBindStep batch = sql.batch(sql.insertInto(ParticipantTable.PARTICIPANT)
                    .columns(ParticipantTable.PERSON, ParticipantTable.AT, ParticipantTable.INTERACTION)
                    .values(
                            DSL.val((UUID) null, ParticipantTable.PERSON),
                            DSL.val(null, ParticipantTable.AT),
                            DSL.val((UUID) null, ParticipantTable.INTERACTION)));
            for (@Nullable Object[] row : rows.subList(from, Math.min(rows.size(), from + BATCH))) {
                batch = batch.bind(row);
            }
            batch.execute();
        }
    }

    /** Makes the interaction findable by its people no more. */
    static void forget(DSLContext sql, Interaction interaction) {
        for (Participant participant : interaction.participants()) {
            sql.deleteFrom(ParticipantTable.PARTICIPANT)
                    .where(
                            ParticipantTable.PERSON.eq(participant.person().value()),
                            ParticipantTable.AT.eq(interaction.at()),
                            ParticipantTable.INTERACTION.eq(interaction.id().value()))
                    .execute();
        }
    }

    /** Writes what may change, raising the version from the one the record carries; returns the record as it is then. */
    static Interaction update(DSLContext sql, Interaction changed) {
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(AT, changed.at());
        values.put(CHANNEL, changed.channel().name());
        values.put(PEOPLE, PeopleText.write(changed.participants()));
        values.put(TOPIC, changed.topic());
        values.put(WORDS, changed.words());
        values.put(DELETED, changed.deleted());
        long version = VERSIONED.update(sql, changed.id().value(), changed.version(), values);
        return new Interaction(
                changed.id(),
                version,
                changed.at(),
                changed.channel(),
                changed.participants(),
                changed.topic(),
                changed.words(),
                changed.source(),
                changed.deleted());
    }

    private static @Nullable Object[] values(Sourced row) {
        Interaction interaction = row.interaction();
        return new @Nullable Object[] {
            interaction.id().value(),
            interaction.version(),
            interaction.at(),
            interaction.channel().name(),
            PeopleText.write(interaction.participants()),
            interaction.topic(),
            interaction.words(),
            interaction.source(),
            row.key(),
            interaction.deleted()
        };
    }
}
