package rapport.api.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A column of a table of facts.
 *
 * @param name its heading in every language, lower case: {@code heard at}
 * @param of for {@link Kind#RECORD} and {@link Kind#RECORDS} the name of the table whose rows are meant; else empty
 * @param required whether a row without it is refused
 * @param words for {@link Kind#WORD} the words of which a cell is one, as people write them; empty where any will do
 */
public record FactColumn(String name, Kind kind, String of, boolean required, List<String> words) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z ]{0,39}");

    public FactColumn {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a column is named in lower case letters, was \"" + name + "\"");
        }
        words = List.copyOf(words);
    }

    /** A column that every row must fill. */
    public static FactColumn required(String name, Kind kind) {
        return new FactColumn(name, kind, "", true, List.of());
    }

    /** A column that a row may leave empty. */
    public static FactColumn optional(String name, Kind kind) {
        return new FactColumn(name, kind, "", false, List.of());
    }

    /** A column that may name a row of another table. */
    public static FactColumn of(String table, String name) {
        return new FactColumn(name, Kind.RECORD, table, false, List.of());
    }

    /** A column that may name rows of another table. */
    public static FactColumn allOf(String table, String name) {
        return new FactColumn(name, Kind.RECORDS, table, false, List.of());
    }

    /** A column that names one of these constants; a row whose cell names another is refused before its table sees it. */
    public static FactColumn word(String name, Class<? extends Enum<?>> kind) {
        List<String> words = Arrays.stream(kind.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
        return new FactColumn(name, Kind.WORD, "", false, words);
    }

    /** The same, to be filled by every row. */
    public FactColumn needed() {
        return new FactColumn(name, kind, of, true, words);
    }

    /** What a cell of the column says, and the type in which a {@link FactRow} holds it. */
    public enum Kind {
        /** Words: a {@link String}. */
        TEXT,
        /** One of a few words, such as a gate: a {@link String} in upper case with underscores. */
        WORD,
        /** A {@link Double}; whole numbers are written without a point. */
        NUMBER,
        /** Yes or no: a {@link Boolean}. */
        FLAG,
        /** A {@link java.time.LocalDate}, written as 2026-02-28. */
        DATE,
        /** An {@link java.time.Instant}, written as 2026-02-28T14:30:00Z. */
        INSTANT,
        /** A {@link rapport.api.party.PersonId}, written as a name with a mail address. */
        PERSON,
        /** A {@link java.util.List} of them, between semicolons. */
        PEOPLE,
        /** A {@link rapport.api.party.PartyId}, written as the name of an organization, or as a person is. */
        PARTY,
        /** A {@link rapport.api.relationship.RelationshipId}, written as {@code level: party}. */
        RELATIONSHIP,
        /** The {@link java.util.UUID} of a row of another table. */
        RECORD,
        /** A {@link java.util.List} of them, between spaces. */
        RECORDS
    }
}
