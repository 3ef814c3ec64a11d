package rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.api.journal.JournalEntry;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;

/** What every source of findable words keeps to: an index that follows the journal finds what an index made anew finds. */
public final class SearchSourceContract {

    private SearchSourceContract() {}

    /** What is told of all records, which is what the journal's latest word on each says. */
    public static List<Findable> assertTellsWhatTheJournalSays(SearchSource source, TestStore test) {
        Map<Object, Optional<Findable>> latest = new LinkedHashMap<>();
        for (JournalEntry entry : test.entries()) {
            if (entry.subject().kind().equals(source.kind())) {
                String json = entry.is();
                latest.put(entry.subject(), json == null ? Optional.empty() : source.read(json));
            }
        }
        List<Findable> told = new ArrayList<>();
        source.each(told::add);
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        latest.values().stream().flatMap(Optional::stream).toList());
        assertThat(source.icon()).isNotBlank();
        return told;
    }
}
