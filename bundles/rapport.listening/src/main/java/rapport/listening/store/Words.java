package rapport.listening.store;

import java.time.Instant;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.api.concern.Manner;
import rapport.api.concern.Word;
import rapport.api.party.PersonId;

/** Who said something, in three columns, all of them empty or none. */
final class Words {

    private Words() {}

    static @Nullable Word read(Record row, Field<UUID> by, Field<Instant> at, Field<String> manner) {
        UUID person = row.get(by);
        return person == null ? null : new Word(new PersonId(person), row.get(at), Manner.valueOf(row.get(manner)));
    }

    static @Nullable UUID personOf(@Nullable Word word) {
        return word == null ? null : word.person().value();
    }

    static @Nullable Instant timeOf(@Nullable Word word) {
        return word == null ? null : word.at();
    }

    static @Nullable String mannerOf(@Nullable Word word) {
        return word == null ? null : word.manner().name();
    }
}
