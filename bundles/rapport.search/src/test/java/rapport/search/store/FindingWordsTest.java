package rapport.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.api.access.AccountId;
import rapport.api.id.Ids;
import rapport.api.journal.JournalEntry;
import rapport.api.journal.Subject;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.search.Findable;
import rapport.search.model.IndexedWords;
import rapport.search.model.WordsHit;
import rapport.testkit.TestStore;

/** Records are found by what stands in them, on the levels that somebody may see. */
class FindingWordsTest {

    private static final Set<String> BOTH = Set.of("donors", "makers");

    private final TestStore test = TestStore.inMemory();
    private final UUID donor = Ids.next();
    private final UUID maker = Ids.next();
    private final Wishes wishes = new Wishes();

    @TempDir
    private Path folder;

    private SearchProjection projection;
    private long position;

    @BeforeEach
    void open() {
        test.store().run(test.anybody(), work -> {
            work.sql().execute("create table relationship (id uuid primary key, level varchar(40))");
            work.sql().execute("insert into relationship values (?, 'donors'), (?, 'makers')", donor, maker);
        });
        begin();
    }

    private void begin() {
        projection = new SearchProjection(SearchProjectionTest.NOBODY, wishes, folder);
        projection.position();
    }

    @AfterEach
    void close() {
        projection.close();
        test.close();
    }

    @Test
    void findsEveryWordWhereverItStandsAndByItsBeginning() {
        UUID seeds = tell(donor, "Wir brauchen Saatgut vor dem Frühjahr");
        tell(donor, "The roads are bad in spring");
        assertThat(found("fruhj saat", BOTH)).containsExactly(seeds);
        assertThat(found("saatgut roads", BOTH)).isEmpty();
    }

    @Test
    void tellsNobodyWhatStandsOnALevelThatTheyDoNotSee() {
        UUID seeds = tell(donor, "seeds for spring");
        UUID steel = tell(maker, "steel for spring");
        assertThat(found("spring", BOTH)).containsExactlyInAnyOrder(seeds, steel);
        assertThat(found("spring", Set.of("makers"))).containsExactly(steel);
        assertThat(found("spring", Set.of())).isEmpty();
    }

    @Test
    void findsAmongTheRecordsOfOneKindWhereAsked() {
        UUID seeds = tell(donor, "seeds for spring");
        assertThat(projection.findWords(
                        "spring", BOTH, wishes.kinds().iterator().next(), 10))
                .extracting(WordsHit::id)
                .containsExactly(seeds);
        assertThat(projection.findWords("spring", BOTH, "other", 10)).isEmpty();
    }

    @Test
    void findsWhatBelongsToAPersonOnNoLevelAtAll() {
        UUID delft = Ids.next();
        PersonId ana = new PersonId(Ids.next());
        wishes.told.put(delft, Findable.about(delft, ana, "Grew up in Delft", "/people/" + ana.value()));
        apply(delft, "Grew up in Delft");
        tell(donor, "a house in Delft");
        assertThat(projection.findWords("delft", Set.of(IndexedWords.NO_LEVEL), null, 10))
                .singleElement()
                .matches(hit -> ana.equals(hit.person())
                        && hit.relationship() == null
                        && hit.id().equals(delft));
        assertThat(found("delft", BOTH)).hasSize(1).doesNotContain(delft);
    }

    @Test
    void findsWhatIsAboutAPersonOnALevelForItsReadersAlone() {
        UUID thanks = Ids.next();
        PersonId ana = new PersonId(Ids.next());
        wishes.told.put(thanks, Findable.aboutOn("makers", thanks, ana, "The night shift", "/thanks"));
        apply(thanks, "The night shift");
        assertThat(found("night", Set.of("makers"))).containsExactly(thanks);
        assertThat(found("night", Set.of("donors", IndexedWords.NO_LEVEL))).isEmpty();
    }

    @Test
    void forgetsWhatWasRewordedOrRemoved() {
        UUID seeds = tell(donor, "seeds");
        wishes.take(seeds, donor, "rain");
        apply(seeds, "rain");
        assertThat(found("seeds", BOTH)).isEmpty();
        assertThat(found("rain", BOTH)).containsExactly(seeds);
        apply(seeds, null);
        assertThat(found("rain", BOTH)).isEmpty();
    }

    @Test
    void isNoPartyToAnybodyWhoLooksForNames() {
        tell(donor, "seeds");
        assertThat(projection.find("seeds", 10)).isEmpty();
    }

    @Test
    void keepsTheWordsOverARestart() {
        UUID seeds = tell(donor, "seeds");
        projection.close();
        begin();
        assertThat(found("seeds", BOTH)).containsExactly(seeds);
    }

    private List<UUID> found(String words, Set<String> levels) {
        return projection.findWords(words, levels, null, 10).stream()
                .map(WordsHit::id)
                .toList();
    }

    private UUID tell(UUID relationship, String words) {
        UUID id = Ids.next();
        wishes.take(id, relationship, words);
        apply(id, words);
        return id;
    }

    private void apply(UUID id, @Nullable String words) {
        position++;
        JournalEntry entry = new JournalEntry(
                position,
                Instant.parse("2026-03-02T12:00:00Z"),
                new AccountId(new UUID(0, 1)),
                "somebody",
                new Subject("wish", id),
                "WishTold",
                words == null ? "was" : null,
                words == null ? null : id.toString());
        test.store().<Boolean>read(session -> {
            projection.apply(session, new ArrayList<>(List.of(entry)));
            return true;
        });
    }

    /** Wishes, kept in memory; the journal has their ids. */
    private static final class Wishes implements WordsSources {

        private final Map<UUID, Findable> told = new LinkedHashMap<>();

        void take(UUID id, UUID relationship, String words) {
            told.put(id, new Findable(id, new RelationshipId(relationship), words, words, "/wishes/" + id));
        }

        @Override
        public Set<String> kinds() {
            return Set.of("wish");
        }

        @Override
        public Optional<Findable> read(String kind, String json) {
            return Optional.ofNullable(told.get(UUID.fromString(json)));
        }

        @Override
        public void each(String kind, Consumer<Findable> visitor) {
            told.values().forEach(visitor);
        }

        @Override
        public void whenAdded(Runnable called) {
            // They were always there.
        }
    }
}
