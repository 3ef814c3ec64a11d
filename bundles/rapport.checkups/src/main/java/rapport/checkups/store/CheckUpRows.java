package rapport.checkups.store;

import static org.jooq.impl.DSL.noCondition;
import static rapport.checkups.store.CheckUpTable.ACCOUNT;
import static rapport.checkups.store.CheckUpTable.AMONG_OURSELVES;
import static rapport.checkups.store.CheckUpTable.ANSWERS;
import static rapport.checkups.store.CheckUpTable.AT;
import static rapport.checkups.store.CheckUpTable.BY_NAME;
import static rapport.checkups.store.CheckUpTable.BY_THEM;
import static rapport.checkups.store.CheckUpTable.CHECK_UP;
import static rapport.checkups.store.CheckUpTable.DELETED;
import static rapport.checkups.store.CheckUpTable.ID;
import static rapport.checkups.store.CheckUpTable.LEVEL;
import static rapport.checkups.store.CheckUpTable.MANNER;
import static rapport.checkups.store.CheckUpTable.QUESTIONNAIRE;
import static rapport.checkups.store.CheckUpTable.RELATIONSHIP;
import static rapport.checkups.store.CheckUpTable.SENT;
import static rapport.checkups.store.CheckUpTable.VERSION;

import com.google.gson.Gson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.api.access.AccountId;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUpId;
import rapport.api.concern.Manner;
import rapport.api.json.RecordsJson;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.store.api.Versioned;

/** A check-up as a row. */
final class CheckUpRows {

    static final List<Field<?>> COLUMNS =
            List.of(ID, VERSION, RELATIONSHIP, QUESTIONNAIRE, BY_THEM, BY_NAME, MANNER, AT, SENT, ANSWERS);

    private static final Versioned VERSIONED = new Versioned(SqlCheckUps.KIND, CHECK_UP, ID, VERSION);
    private static final Gson GSON = RecordsJson.gson();

    private CheckUpRows() {}

    static CheckUp read(Record row) {
        UUID byThem = row.get(BY_THEM);
        return new CheckUp(
                new CheckUpId(row.get(ID)),
                row.get(VERSION),
                new RelationshipId(row.get(RELATIONSHIP)),
                row.get(QUESTIONNAIRE),
                byThem == null ? null : new PersonId(byThem),
                row.get(BY_NAME),
                Manner.valueOf(row.get(MANNER)),
                row.get(AT),
                row.get(SENT),
                List.of(GSON.fromJson(row.get(ANSWERS), CheckUp.Answer[].class)));
    }

    static Optional<CheckUp> find(DSLContext sql, CheckUpId id, Condition seen) {
        return sql.select(COLUMNS).from(CHECK_UP).where(ID.eq(id.value()), seen).fetchOptional(CheckUpRows::read);
    }

    static void insert(DSLContext sql, CheckUp begun, String level, AccountId account, boolean amongOurselves) {
        sql.insertInto(CHECK_UP)
                .set(values(begun))
                .set(ID, begun.id().value())
                .set(VERSION, begun.version())
                .set(RELATIONSHIP, begun.relationship().value())
                .set(LEVEL, level)
                .set(QUESTIONNAIRE, begun.questionnaire())
                .set(ACCOUNT, account.value())
                .set(BY_NAME, begun.byName())
                .set(AMONG_OURSELVES, amongOurselves)
                .set(DELETED, false)
                .execute();
    }

    /** Writes it, raising the version from the one the record carries; returns the record as it is then. */
    static CheckUp update(DSLContext sql, CheckUp changed) {
        return update(sql, changed, values(changed));
    }

    /** Takes it out of every list, or brings it back. */
    static CheckUp mark(DSLContext sql, CheckUp checkUp, boolean deleted) {
        return update(sql, checkUp, Map.of(DELETED, deleted));
    }

    private static CheckUp update(DSLContext sql, CheckUp changed, Map<? extends Field<?>, ?> values) {
        VERSIONED.update(sql, changed.id().value(), changed.version(), values);
        return find(sql, changed.id(), noCondition()).orElseThrow();
    }

    private static Map<Field<?>, @Nullable Object> values(CheckUp checkUp) {
        PersonId byThem = checkUp.byThem();
        Map<Field<?>, @Nullable Object> values = new HashMap<>();
        values.put(BY_THEM, byThem == null ? null : byThem.value());
        values.put(MANNER, checkUp.manner().name());
        values.put(AT, checkUp.at());
        values.put(SENT, checkUp.sent());
        values.put(ANSWERS, GSON.toJson(checkUp.answers()));
        return values;
    }
}
