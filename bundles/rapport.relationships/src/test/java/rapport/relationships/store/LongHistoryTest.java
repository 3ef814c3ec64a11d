package rapport.relationships.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.Interactions.Keyed;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class LongHistoryTest {

    private static final int EACH = 700;

    @EachEngine
    void isTurnedOverPageByPageHoweverManyTookPart(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            List<PersonId> guests =
                    List.of(home.parties.person("Ana"), home.parties.person("Bo"), home.parties.person("Cy"));
            List<Keyed> calls = new ArrayList<>();
            for (int day = 0; day < EACH; day++) {
                // On every second day two of them, who are told of once; Ana alone has the earliest.
                PersonId first = guests.get(day % 3);
                PersonId second = guests.get((day + 1) % 3);
                calls.add(new Keyed("a" + day, home.call(day, mina, first, second)));
                calls.add(new Keyed("b" + day, home.call(day, mina, guests.get(0))));
                calls.add(new Keyed("c" + day, home.call(day, mina, second)));
            }
            home.interactions.take(home.member, "import:calls", calls, () -> {});
            Interaction deleted = home.called(5, mina, guests.get(1));
            home.interactions.delete(home.member, deleted.id(), deleted.version());

            List<Interaction> walked = walk(home, guests, 300);

            assertThat(walked).hasSize(3 * EACH).doesNotHaveDuplicates().doesNotContain(deleted);
            assertThat(walked)
                    .isSortedAccordingTo(Comparator.comparing(Interaction::at)
                            .thenComparing(call -> call.id().value().toString())
                            .reversed());
            assertThat(keys(walk(home, guests, 1_000))).isEqualTo(keys(walked));
        }
    }

    private static Set<Object> keys(List<Interaction> calls) {
        Set<Object> keys = new HashSet<>();
        calls.forEach(call -> keys.add(call.id()));
        return keys;
    }

    private static List<Interaction> walk(Household home, List<PersonId> people, int limit) {
        List<Interaction> walked = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Slice<Interaction> page = home.interactions.among(home.member, people, new PageRequest(limit, cursor));
            walked.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return walked;
    }
}
