package rapport.search;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.level.Levels;
import rapport.api.party.PersonId;
import rapport.api.search.Search;
import rapport.search.model.IndexedParty;
import rapport.search.store.SearchProjection;

/** Finds parties by name, each followed by its relationships on the enabled levels that the caller may read. */
@Component
public final class LuceneSearch implements Search {

    private static final int MOST = 100;

    private final SearchProjection index;
    private final Levels levels;

    @Activate
    public LuceneSearch(@Reference SearchProjection index, @Reference Levels levels) {
        this.index = index;
        this.levels = levels;
    }

    @Override
    public List<Hit> find(Caller by, String words, int atMost) {
        if (atMost < 1 || atMost > MOST) {
            throw new IllegalArgumentException("at most 1 to " + MOST + " hits, was " + atMost);
        }
        return index.find(words, atMost).stream()
                .flatMap(party -> hits(by, party))
                .limit(atMost)
                .toList();
    }

    private Stream<Hit> hits(Caller by, IndexedParty party) {
        String kind = party.party() instanceof PersonId ? "person" : "organization";
        Hit itself = new Hit(kind, party.party().value().toString(), party.name(), party.detail(), "");
        Stream<Hit> relationships = party.relationships().entrySet().stream()
                .filter(relationship -> by.mayRead(relationship.getValue()))
                .flatMap(relationship -> levels.findEnabled(relationship.getValue()).stream()
                        .map(level -> new Hit(
                                "relationship",
                                relationship.getKey(),
                                party.name(),
                                level.words(by.locale()).name(),
                                level.name())));
        return Stream.concat(Stream.of(itself), relationships);
    }
}
