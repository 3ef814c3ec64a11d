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
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.Channel;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.InteractionId;
import rapport.api.interaction.Participant;
import rapport.store.api.RowWriter;
import rapport.store.api.Versioned;

/** An interaction as a row, and the rows that find it by its people. */
final class InteractionRows {

    static final Versioned VERSIONED = new Versioned("interaction", INTERACTION, ID, VERSION);

    static final List<Field<?>> COLUMNS = List.of(ID, VERSION, AT, CHANNEL, PEOPLE, TOPIC, WORDS, SOURCE, DELETED);

    /**
     * An interaction with what identifies it in its source.
     *
     * @param key null where it was entered by hand
     */
    record Sourced(Interaction interaction, @Nullable UUID key) {}

    private record Part(Participant participant, Interaction interaction) {}

    private static final RowWriter<Sourced> ROWS = new RowWriter<Sourced>(INTERACTION)
            .with(ID, row -> row.interaction().id().value())
            .with(VERSION, row -> row.interaction().version())
            .with(AT, row -> row.interaction().at())
            .with(CHANNEL, row -> row.interaction().channel().name())
            .with(PEOPLE, row -> PeopleText.write(row.interaction().participants()))
            .with(TOPIC, row -> row.interaction().topic())
            .with(WORDS, row -> row.interaction().words())
            .with(SOURCE, row -> row.interaction().source())
            .with(SOURCE_KEY, Sourced::key)
            .with(DELETED, row -> row.interaction().deleted());

    private static final RowWriter<Part> PARTS = new RowWriter<Part>(ParticipantTable.PARTICIPANT)
            .with(ParticipantTable.PERSON, part -> part.participant().person().value())
            .with(ParticipantTable.AT, part -> part.interaction().at())
            .with(ParticipantTable.INTERACTION, part -> part.interaction().id().value());

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
        ROWS.insert(sql, rows);
        index(sql, rows.stream().map(Sourced::interaction).toList());
    }

    /** Makes the interactions findable by their people. */
    static void index(DSLContext sql, List<Interaction> interactions) {
        List<Part> parts = new ArrayList<>();
        for (Interaction interaction : interactions) {
            for (Participant participant : interaction.participants()) {
                parts.add(new Part(participant, interaction));
            }
        }
        PARTS.insert(sql, parts);
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
}
