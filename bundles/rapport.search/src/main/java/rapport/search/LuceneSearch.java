package rapport.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.search.Search;
import rapport.search.model.IndexedParty;
import rapport.search.model.IndexedWords;
import rapport.search.model.WordsHit;
import rapport.search.store.SearchProjection;

/** Finds parties by name, each followed by its relationships on the enabled levels that the caller may read. */
@Component
public final class LuceneSearch implements Search {

    private static final int MOST = 100;

    private final SearchProjection index;
    private final Levels levels;
    private final Relationships relationships;
    private final Directory directory;

    @Activate
    public LuceneSearch(
            @Reference SearchProjection index,
            @Reference Levels levels,
            @Reference Relationships relationships,
            @Reference Directory directory) {
        this.index = index;
        this.levels = levels;
        this.relationships = relationships;
        this.directory = directory;
    }

    @Override
    public List<Hit> findWords(Caller by, String words, int atMost) {
        return findAmong(by, words, null, atMost);
    }

    @Override
    public List<Hit> findWords(Caller by, String words, String kind, int atMost) {
        return findAmong(by, words, kind, atMost);
    }

    private List<Hit> findAmong(Caller by, String words, @Nullable String kind, int atMost) {
        requireFew(atMost);
        Set<String> seen = levels.enabled().stream()
                .map(LevelDescription::name)
                .filter(by::mayRead)
                .collect(Collectors.toSet());
        seen.add(IndexedWords.NO_LEVEL);
        List<WordsHit> hits = index.findWords(words, seen, kind, atMost);
        Map<RelationshipId, Relationship> found = relationships.findAll(
                by,
                hits.stream()
                        .flatMap(hit -> Stream.ofNullable(hit.relationship()))
                        .distinct()
                        .toList());
        List<PartyId> parties = Stream.concat(
                        found.values().stream().map(Relationship::party),
                        hits.stream().flatMap(hit -> Stream.ofNullable(hit.person())))
                .toList();
        Map<PartyId, PartyName> names = directory.names(by, parties);
        return hits.stream()
                .flatMap(hit -> party(hit, found)
                        .flatMap(party -> Stream.ofNullable(names.get(party)))
                        .map(party -> new Hit(
                                hit.kind(), hit.id().toString(), hit.title(), party.name(), hit.level(), hit.path())))
                .toList();
    }

    private static Stream<PartyId> party(WordsHit hit, Map<RelationshipId, Relationship> found) {
        RelationshipId relationship = hit.relationship();
        return relationship == null
                ? Stream.ofNullable(hit.person())
                : Stream.ofNullable(found.get(relationship)).map(Relationship::party);
    }

    private static void requireFew(int atMost) {
        if (atMost < 1 || atMost > MOST) {
            throw new IllegalArgumentException("at most 1 to " + MOST + " hits, was " + atMost);
        }
    }

    @Override
    public List<Hit> find(Caller by, String words, int atMost) {
        requireFew(atMost);
        return index.find(words, atMost).stream()
                .flatMap(party -> hits(by, party))
                .limit(atMost)
                .toList();
    }

    private Stream<Hit> hits(Caller by, IndexedParty party) {
        boolean isPerson = party.party() instanceof PersonId;
        String id = party.party().value().toString();
        Hit itself = new Hit(
                isPerson ? "person" : "organization",
                id,
                party.name(),
                party.detail(),
                "",
                (isPerson ? "/people/" : "/organizations/") + id);
        Stream<Hit> relationships = party.relationships().entrySet().stream()
                .filter(relationship -> by.mayRead(relationship.getValue()))
                .flatMap(relationship -> levels.findEnabled(relationship.getValue()).stream()
                        .map(level -> new Hit(
                                "relationship",
                                relationship.getKey(),
                                party.name(),
                                level.words(by.locale()).name(),
                                level.name(),
                                "/relationships/" + relationship.getKey())));
        return Stream.concat(Stream.of(itself), relationships);
    }
}
