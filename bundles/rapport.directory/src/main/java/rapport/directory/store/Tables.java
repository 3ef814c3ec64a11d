package rapport.directory.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The directory's tables in columns. */
final class Tables {

    static final Table<Record> PARTY = table(name("party"));
    static final Field<UUID> ID = required("party", "id", SQLDataType.UUID);
    static final Field<Long> VERSION = required("party", "version", SQLDataType.BIGINT);
    static final Field<String> KIND = required("party", "kind", SQLDataType.VARCHAR);
    static final Field<Short> LISTED = required("party", "listed", SQLDataType.SMALLINT);
    static final Field<String> NAME = required("party", "name", SQLDataType.VARCHAR);
    static final Field<String> NAME_KEY = required("party", "name_key", SQLDataType.VARCHAR);
    static final Field<String> GIVEN_NAME = optional("party", "given_name", SQLDataType.VARCHAR);
    static final Field<String> FAMILY_NAME = optional("party", "family_name", SQLDataType.VARCHAR);
    static final Field<String> NICKNAME = optional("party", "nickname", SQLDataType.VARCHAR);
    static final Field<Short> BIRTH_DAY = optional("party", "birth_day", SQLDataType.SMALLINT);
    static final Field<Short> BIRTH_YEAR = optional("party", "birth_year", SQLDataType.SMALLINT);
    static final Field<String> TITLE = optional("party", "title", SQLDataType.VARCHAR);
    static final Field<UUID> EMPLOYER = optional("party", "employer", SQLDataType.UUID);
    static final Field<String> EMPLOYER_KEY = required("party", "employer_key", SQLDataType.VARCHAR);
    static final Field<String> MAIL = optional("party", "mail", SQLDataType.VARCHAR);
    static final Field<UUID> PARENT = optional("party", "parent", SQLDataType.UUID);
    static final Field<Boolean> OURS = required("party", "ours", SQLDataType.BOOLEAN);
    static final Field<String> WORDS = required("party", "words", SQLDataType.VARCHAR);
    static final Field<String> RECORD = optional("party", "record", SQLDataType.VARCHAR);
    static final Field<Instant> CHANGED = required("party", "changed", SQLDataType.INSTANT);
    static final Field<Instant> DELETED = optional("party", "deleted", SQLDataType.INSTANT);

    static final Table<Record> PARTY_WORD = table(name("party_word"));
    static final Field<String> WORD = required("party_word", "word", SQLDataType.VARCHAR);
    static final Field<UUID> WORD_PARTY = required("party_word", "party", SQLDataType.UUID);

    static final Table<Record> CONTACT_POINT = table(name("contact_point"));
    static final Field<UUID> POINT_PARTY = required("contact_point", "party", SQLDataType.UUID);
    static final Field<Short> POINT_PLACE = required("contact_point", "place", SQLDataType.SMALLINT);
    static final Field<String> POINT_KIND = required("contact_point", "kind", SQLDataType.VARCHAR);
    static final Field<String> POINT_LABEL = optional("contact_point", "label", SQLDataType.VARCHAR);
    static final Field<String> POINT_VALUE = required("contact_point", "value", SQLDataType.VARCHAR);
    static final Field<String> POINT_NORMALISED = optional("contact_point", "normalised", SQLDataType.VARCHAR);

    static final Table<Record> DOMAIN = table(name("organization_domain"));
    static final Field<String> DOMAIN_NAME = required("organization_domain", "domain", SQLDataType.VARCHAR);
    static final Field<UUID> DOMAIN_ORGANIZATION = required("organization_domain", "organization", SQLDataType.UUID);

    static final Table<Record> TAG = table(name("tag"));
    static final Field<String> TAG_NAME = required("tag", "tag", SQLDataType.VARCHAR);
    static final Field<UUID> TAG_PARTY = required("tag", "party", SQLDataType.UUID);

    static final Table<Record> POSITION = table(name("position"));
    static final Field<UUID> POSITION_ID = required("position", "id", SQLDataType.UUID);
    static final Field<UUID> POSITION_PERSON = required("position", "person", SQLDataType.UUID);
    static final Field<UUID> POSITION_ORGANIZATION = required("position", "organization", SQLDataType.UUID);
    static final Field<Short> POSITION_PLACE = required("position", "place", SQLDataType.SMALLINT);
    static final Field<String> POSITION_TITLE = optional("position", "title", SQLDataType.VARCHAR);
    static final Field<String> POSITION_DEPARTMENT = optional("position", "department", SQLDataType.VARCHAR);
    static final Field<LocalDate> POSITION_FROM = optional("position", "from_day", SQLDataType.LOCALDATE);
    static final Field<LocalDate> POSITION_TO = optional("position", "to_day", SQLDataType.LOCALDATE);
    static final Field<String> POSITION_SOURCE = required("position", "source", SQLDataType.VARCHAR);

    static final Table<Record> NOTE = table(name("note"));
    static final Field<UUID> NOTE_ID = required("note", "id", SQLDataType.UUID);
    static final Field<Long> NOTE_VERSION = required("note", "version", SQLDataType.BIGINT);
    static final Field<UUID> NOTE_ABOUT = required("note", "about", SQLDataType.UUID);
    static final Field<String> NOTE_ABOUT_KIND = required("note", "about_kind", SQLDataType.VARCHAR);
    static final Field<UUID> NOTE_AUTHOR = required("note", "author", SQLDataType.UUID);
    static final Field<String> NOTE_AUTHOR_NAME = required("note", "author_name", SQLDataType.VARCHAR);
    static final Field<Instant> NOTE_AT = required("note", "at", SQLDataType.INSTANT);
    static final Field<String> NOTE_WORDS = required("note", "words", SQLDataType.VARCHAR);
    static final Field<Boolean> NOTE_ONLY_MINE = required("note", "only_mine", SQLDataType.BOOLEAN);

    static final Table<Record> SOURCE_KEY = table(name("source_key"));
    static final Field<UUID> KEY = required("source_key", "source_key", SQLDataType.UUID);
    static final Field<UUID> KEY_PARTY = required("source_key", "party", SQLDataType.UUID);

    /** In no list: deleted. */
    static final short NOWHERE = 0;

    static final short PEOPLE = 1;
    static final short ORGANIZATIONS = 2;

    private Tables() {}

    private static <T> Field<T> required(String table, String column, DataType<T> type) {
        return field(name(table, column), type.notNull());
    }

    private static <T> Field<T> optional(String table, String column, DataType<T> type) {
        return field(name(table, column), type);
    }
}
