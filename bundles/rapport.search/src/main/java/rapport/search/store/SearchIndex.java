package rapport.search.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PartyId;
import rapport.search.model.IndexedParty;
import rapport.search.model.IndexedWords;
import rapport.search.model.WordsHit;

/** The Lucene index: searched by many threads, written by one. What was written is found after {@link #refresh}. */
final class SearchIndex implements Closeable {

    private static final String POSITION = "position";
    private static final String FORMAT = "format";
    private static final String KINDS = "kinds";
    private static final double WRITE_BUFFER_MB = 16;

    private final Analyzer analyzer = new NameAnalyzer();
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    SearchIndex(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setRAMBufferSizeMB(WRITE_BUFFER_MB)
                        .setCommitOnClose(false));
        searchers = new SearcherManager(writer, null);
    }

    /** Up to where the journal is in what was committed; empty where that was written in another format. */
    OptionalLong committedPosition(int format) {
        Map<String, String> committed = committed();
        return String.valueOf(format).equals(committed.get(FORMAT))
                ? OptionalLong.of(Long.parseLong(committed.getOrDefault(POSITION, "0")))
                : OptionalLong.empty();
    }

    /** Of which sources records are in what was committed. */
    Set<String> committedKinds() {
        String kinds = committed().getOrDefault(KINDS, "");
        return kinds.isEmpty() ? Set.of() : Set.of(kinds.split(" "));
    }

    private Map<String, String> committed() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        Map<String, String> committed = new HashMap<>();
        if (data != null) {
            data.forEach(entry -> committed.put(entry.getKey(), entry.getValue()));
        }
        return committed;
    }

    void put(IndexedParty party) throws IOException {
        writer.updateDocument(idOf(party.party()), PartyDocument.of(party));
    }

    void put(String kind, IndexedWords words) throws IOException {
        writer.updateDocument(WordsDocument.keyOf(kind, words.found().id()), WordsDocument.of(kind, words));
    }

    void remove(String kind, UUID id) throws IOException {
        writer.deleteDocuments(WordsDocument.keyOf(kind, id));
    }

    void removeAll() throws IOException {
        writer.deleteAll();
    }

    /** Lets searches see what was written. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Makes what was written lasting, with the position of the journal up to which it goes. */
    void commit(long position, int format, Set<String> kinds) throws IOException {
        Map<String, String> data = Map.of(
                POSITION,
                String.valueOf(position),
                FORMAT,
                String.valueOf(format),
                KINDS,
                String.join(" ", new TreeSet<>(kinds)));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    Optional<IndexedParty> find(PartyId party) {
        return search(searcher -> searcher.search(new TermQuery(idOf(party)), 1), PartyDocument::read).stream()
                .findFirst();
    }

    List<IndexedParty> find(String words, int atMost) {
        return search(searcher -> searcher.search(NameQuery.of(analyzer, words), atMost), PartyDocument::read);
    }

    /** The records in which all these words stand, on any of these levels, the best first. */
    List<WordsHit> findWords(String words, Set<String> levels, @Nullable String kind, int atMost) {
        return search(
                searcher -> searcher.search(WordsQuery.of(analyzer, words, levels, kind), atMost), WordsDocument::read);
    }

    private <T> List<T> search(Query query, Function<Document, T> reader) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                List<T> found = new ArrayList<>();
                for (ScoreDoc hit : query.run(searcher).scoreDocs) {
                    found.add(reader.apply(searcher.storedFields().document(hit.doc)));
                }
                return found;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the search index cannot be read", broken);
        }
    }

    @FunctionalInterface
    private interface Query {
        TopDocs run(IndexSearcher searcher) throws IOException;
    }

    private static Term idOf(PartyId party) {
        return new Term(PartyDocument.ID, party.asText());
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
