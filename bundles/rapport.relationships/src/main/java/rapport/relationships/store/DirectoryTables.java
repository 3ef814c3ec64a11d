package rapport.relationships.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.optional;
import static rapport.store.api.Columns.required;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What the directory keeps of people, organizations and positions, as far as we join it; only the directory writes it. */
final class DirectoryTables {

    static final Table<Record> PARTY = table(name("party"));
    static final Field<UUID> PARTY_ID = required("party", "id", SQLDataType.UUID);
    static final Field<Short> PARTY_LISTED = required("party", "listed", SQLDataType.SMALLINT);
    static final Field<String> PARTY_NAME_KEY = required("party", "name_key", SQLDataType.VARCHAR);
    static final Field<String> PARTY_WORDS = required("party", "words", SQLDataType.VARCHAR);
    static final Field<Boolean> PARTY_OURS = required("party", "ours", SQLDataType.BOOLEAN);

    static final Table<Record> POSITION = table(name("position"));
    static final Field<UUID> POSITION_PERSON = required("position", "person", SQLDataType.UUID);
    static final Field<UUID> POSITION_ORGANIZATION = required("position", "organization", SQLDataType.UUID);
    static final Field<LocalDate> POSITION_FROM = optional("position", "from_day", SQLDataType.LOCALDATE);
    static final Field<LocalDate> POSITION_TO = optional("position", "to_day", SQLDataType.LOCALDATE);

    private DirectoryTables() {}

    /** Whether the party is one that lists show, rather than deleted. */
    static Condition isListed() {
        return PARTY_LISTED.gt((short) 0);
    }

    /** Whether a word of the party's name or mail addresses begins with the text. */
    static Condition isCalled(String text) {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return PARTY_WORDS.contains(" " + plain.toLowerCase(Locale.ROOT));
    }

    /** Whether a position is held on that day; an unknown beginning counts as long ago. */
    static Condition isHeldOn(LocalDate day) {
        return POSITION_FROM
                .isNull()
                .or(POSITION_FROM.le(day))
                .and(POSITION_TO.isNull().or(POSITION_TO.ge(day)));
    }
}
