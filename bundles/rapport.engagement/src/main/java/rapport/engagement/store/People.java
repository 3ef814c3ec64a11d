package rapport.engagement.store;

import com.google.gson.Gson;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;

/** People in columns. */
final class People {

    private static final Gson GSON = new Gson();

    private People() {}

    static List<PersonId> read(String ids) {
        return Arrays.stream(GSON.fromJson(ids, UUID[].class))
                .map(PersonId::new)
                .toList();
    }

    static String write(Collection<PersonId> people) {
        return GSON.toJson(people.stream().map(PersonId::value).distinct().toList());
    }

    static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
