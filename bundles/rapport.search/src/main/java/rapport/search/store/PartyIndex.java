package rapport.search.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.analysis.Analyzer;
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
import rapport.api.party.PartyId;
import rapport.search.model.IndexedParty;

/** The Lucene index: searched by many threads, written by one. What was written is found after {@link #refresh}. */
final class PartyIndex implements Closeable {

    private static final String POSITION = "position";
    private static final String FORMAT = "format";
    private static final double WRITE_BUFFER_MB = 16;

    private final Analyzer analyzer = new NameAnalyzer();
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    PartyIndex(Path folder) throws IOException {
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
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        Map<String, String> committed = new java.util.HashMap<>();
        if (data != null) {
            data.forEach(entry -> committed.put(entry.getKey(), entry.getValue()));
        }
        return String.valueOf(format).equals(committed.get(FORMAT))
                ? OptionalLong.of(Long.parseLong(committed.getOrDefault(POSITION, "0")))
                : OptionalLong.empty();
    }

    void put(IndexedParty party) throws IOException {
        writer.updateDocument(idOf(party.party()), PartyDocument.of(party));
    }

    void remove(PartyId party) throws IOException {
        writer.deleteDocuments(idOf(party));
    }

    void removeAll() throws IOException {
        writer.deleteAll();
    }

    /** Lets searches see what was written. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Makes what was written lasting, with the position of the journal up to which it goes. */
    void commit(long position, int format) throws IOException {
        writer.setLiveCommitData(Map.of(POSITION, String.valueOf(position), FORMAT, String.valueOf(format))
                .entrySet());
        writer.commit();
    }

    Optional<IndexedParty> find(PartyId party) {
        return search(searcher -> searcher.search(new TermQuery(idOf(party)), 1)).stream()
                .findFirst();
    }

    List<IndexedParty> find(String words, int atMost) {
        return search(searcher -> searcher.search(NameQuery.of(analyzer, words), atMost));
    }

    private List<IndexedParty> search(Query query) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                List<IndexedParty> found = new ArrayList<>();
                for (ScoreDoc hit : query.run(searcher).scoreDocs) {
                    found.add(PartyDocument.read(searcher.storedFields().document(hit.doc)));
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
