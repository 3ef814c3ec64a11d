package rapport.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.journal.JournalEntry;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.features.api.launch.LaunchOptions;
import rapport.search.model.IndexedParty;
import rapport.search.model.WordsHit;
import rapport.store.api.OutsideProjection;
import rapport.store.api.Projection;
import rapport.store.api.Projections;
import rapport.store.api.Session;

/**
 * Keeps the index in step with the journal. The index lies in the cache folder: it can always be made again, so it is
 * committed now and then only, and what a crash took is taken from the journal once more.
 */
@Component(service = {Projection.class, SearchProjection.class})
public final class SearchProjection implements OutsideProjection {

    private static final Logger LOG = LoggerFactory.getLogger(SearchProjection.class);
    private static final long COMMIT_EVERY = 20_000;

    private final Directory parties;
    private final WordsSources sources;
    private final WordsChanges words;
    private final Path folder;

    /** The kinds of records that have been followed from their first entry on. */
    private final Set<String> followed = ConcurrentHashMap.newKeySet();

    private @Nullable SearchIndex index;
    private volatile boolean begun;
    private long taken;
    private long committed;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Projections projections;

    @Activate
    public SearchProjection(
            @Reference Directory parties, @Reference WordsSources sources, @Reference LaunchOptions options) {
        this(parties, sources, options.cache().resolve("search"));
        sources.whenAdded(this::takeInNewKinds);
    }

    SearchProjection(Directory parties, WordsSources sources, Path folder) {
        this.parties = parties;
        this.sources = sources;
        this.words = new WordsChanges(sources);
        this.folder = folder;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public int version() {
        return 2;
    }

    /** The best matches for what somebody typed. */
    public List<IndexedParty> find(String words, int atMost) {
        return open().find(words, atMost);
    }

    /** The records with these words on these levels, the best first. */
    public List<WordsHit> findWords(String typed, Set<String> levels, @Nullable String kind, int atMost) {
        return open().findWords(typed, levels, kind, atMost);
    }

    // Whoever comes later, or was away for a while, has entries behind it that nobody read: everything is read once
    // more.
    private void takeInNewKinds() {
        Projections running = projections;
        if (running != null && begun && !followed.containsAll(sources.kinds())) {
            running.rebuild(name());
        }
    }

    @Override
    public OptionalLong position() {
        OptionalLong position = open().committedPosition(version());
        taken = committed = position.orElse(0);
        followed.clear();
        followed.addAll(open().committedKinds());
        begun = true;
        takeInNewKinds();
        return position;
    }

    @Override
    public void apply(Session session, List<JournalEntry> entries) {
        IndexChanges changes = new IndexChanges(party -> open().find(party));
        entries.forEach(changes::takeIn);
        try {
            write(changes.changed());
            words.write(entries, new RelationshipScan(session), open());
            open().refresh();
            noteMissed(entries);
            taken = entries.get(entries.size() - 1).position();
            commitIfDue();
        } catch (IOException broken) {
            throw new UncheckedIOException("the search index cannot be written", broken);
        }
    }

    private void write(Collection<IndexedParty> changed) throws IOException {
        for (IndexedParty party : changed) {
            open().put(party);
        }
    }

    private void noteMissed(List<JournalEntry> entries) {
        Set<String> known = sources.kinds();
        entries.stream()
                .map(entry -> entry.subject().kind())
                .filter(kind -> !known.contains(kind))
                .forEach(followed::remove);
    }

    private void commitIfDue() throws IOException {
        if (taken - committed >= COMMIT_EVERY) {
            open().commit(taken, version(), followed);
            committed = taken;
        }
    }

    @Override
    public void rebuild(Session session, long position) {
        try {
            followed.clear();
            followed.addAll(sources.kinds());
            open().removeAll();
            Map<PartyId, IndexedParty> withRelationships = new HashMap<>();
            new RelationshipScan(session)
                    .each((party, id, level) -> withRelationships.merge(
                            party,
                            IndexedParty.unknown(party).withRelationship(id, level),
                            (known, more) -> known.withRelationship(id, level)));
            new WholeDirectory(parties, withRelationships).writeTo(open());
            words.writeAll(new RelationshipScan(session), open());
            open().refresh();
            open().commit(position, version(), followed);
            taken = committed = position;
        } catch (IOException broken) {
            throw new UncheckedIOException("the search index cannot be written", broken);
        }
    }

    private synchronized SearchIndex open() {
        SearchIndex opened = index;
        if (opened == null) {
            opened = openOrBeginAnew();
            index = opened;
        }
        return opened;
    }

    private SearchIndex openOrBeginAnew() {
        try {
            try {
                return new SearchIndex(folder);
            } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException unusable) {
                LOG.warn("The search index is unusable and is made anew: {}", unusable.getMessage());
                clear();
                return new SearchIndex(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the search index in " + folder + " cannot be opened", broken);
        }
    }

    private void clear() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Deactivate
    synchronized void close() {
        SearchIndex opened = index;
        if (opened == null) {
            return;
        }
        try (opened) {
            opened.commit(taken, version(), followed);
        } catch (IOException broken) {
            LOG.warn(
                    "The search index was not written to the end and catches up at the next start: {}",
                    broken.getMessage());
        }
        index = null;
    }
}
