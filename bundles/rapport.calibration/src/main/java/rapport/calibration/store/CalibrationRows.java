package rapport.calibration.store;

import static rapport.calibration.store.CalibrationTable.AT;
import static rapport.calibration.store.CalibrationTable.CALIBRATION;
import static rapport.calibration.store.CalibrationTable.ID;
import static rapport.calibration.store.CalibrationTable.LEVEL;
import static rapport.calibration.store.CalibrationTable.MANNER;
import static rapport.calibration.store.CalibrationTable.PERSON;
import static rapport.calibration.store.CalibrationTable.PLACE;
import static rapport.calibration.store.CalibrationTable.PLACE_BEFORE;
import static rapport.calibration.store.CalibrationTable.PLACE_IN;
import static rapport.calibration.store.CalibrationTable.PLACE_NOW;
import static rapport.calibration.store.CalibrationTable.PLACE_OF;
import static rapport.calibration.store.CalibrationTable.RELATIONSHIP;
import static rapport.calibration.store.CalibrationTable.WORDS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationId;
import rapport.api.calibration.Drift.Move;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Manner;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.calibration.rules.Comparison;
import rapport.store.api.RowWriter;
import rapport.store.api.Wanted;

/** A calibration as a row, and its places as others. */
final class CalibrationRows {

    static final List<Field<?>> COLUMNS = List.of(ID, RELATIONSHIP, PERSON, AT, MANNER, WORDS);

    private static final RowWriter<Placed> PLACES = new RowWriter<Placed>(PLACE)
            .with(PLACE_IN, placed -> placed.in().value())
            .with(PLACE_OF, placed -> placed.move().concern().value())
            .with(PLACE_NOW, placed -> placed.move().to())
            .with(PLACE_BEFORE, placed -> placed.move().from());

    private record Placed(CalibrationId in, Move move) {}

    private CalibrationRows() {}

    static void insert(DSLContext sql, Calibration taken, Comparison comparison, String level) {
        sql.insertInto(CALIBRATION)
                .set(ID, taken.id().value())
                .set(RELATIONSHIP, taken.relationship().value())
                .set(LEVEL, level)
                .set(PERSON, taken.person().value())
                .set(AT, taken.at())
                .set(MANNER, taken.manner().name())
                .set(WORDS, taken.words())
                .execute();
        PLACES.insert(
                sql,
                comparison.places().stream()
                        .map(move -> new Placed(taken.id(), move))
                        .toList());
    }

    /** The calibrations of these rows, with their places. */
    static List<Calibration> read(DSLContext sql, List<? extends Record> rows) {
        List<UUID> ids = rows.stream().map(row -> row.get(ID)).toList();
        Map<UUID, List<Move>> places = ids.isEmpty()
                ? Map.of()
                : places(sql, ids)
                        .fetchGroups(
                                PLACE_IN,
                                row -> new Move(
                                        new ConcernId(row.get(PLACE_OF)), row.get(PLACE_BEFORE), row.get(PLACE_NOW)));
        return rows.stream()
                .map(row -> read(row, places.getOrDefault(row.get(ID), List.of())))
                .toList();
    }

    static ResultQuery<? extends Record> places(DSLContext sql, Collection<UUID> ids) {
        return sql.select(PLACE_IN, PLACE_OF, PLACE_BEFORE, PLACE_NOW)
                .from(Wanted.ids(ids))
                .leftJoin(PLACE)
                .on(PLACE_IN.eq(Wanted.ID))
                .where(PLACE_OF.isNotNull())
                .orderBy(PLACE_NOW, PLACE_OF);
    }

    private static Calibration read(Record row, List<Move> places) {
        return new Calibration(
                new CalibrationId(row.get(ID)),
                new RelationshipId(row.get(RELATIONSHIP)),
                new PersonId(row.get(PERSON)),
                row.get(AT),
                Manner.valueOf(row.get(MANNER)),
                places.stream()
                        .filter(place -> place.to() > 0)
                        .map(Move::concern)
                        .toList(),
                places.stream()
                        .filter(place -> place.to() == 0)
                        .map(Move::concern)
                        .toList(),
                new Comparison(places).drift().orElse(null),
                row.get(WORDS));
    }
}
