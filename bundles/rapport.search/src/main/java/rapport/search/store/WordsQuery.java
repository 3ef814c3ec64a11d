package rapport.search.store;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Asks for records in which every word stands, as it is (best, by how telling it is) or as a beginning. */
final class WordsQuery {

    private WordsQuery() {}

    static Query of(Analyzer analyzer, String typed, Set<String> levels, @Nullable String kind) {
        List<String> words = NameQuery.split(analyzer, typed);
        if (words.isEmpty() || levels.isEmpty()) {
            return new MatchNoDocsQuery("nothing typed, or nothing to be seen");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(anyWay(word), Occur.MUST));
        all.add(
                new TermInSetQuery(
                        WordsDocument.LEVEL, levels.stream().map(BytesRef::new).toList()),
                Occur.FILTER);
        if (kind != null) {
            all.add(new PrefixQuery(WordsDocument.keysOf(kind)), Occur.FILTER);
        }
        return all.build();
    }

    private static Query anyWay(String word) {
        Term term = new Term(WordsDocument.TEXT, word);
        return new BooleanQuery.Builder()
                .add(new BoostQuery(new TermQuery(term), 2), Occur.SHOULD)
                .add(new ConstantScoreQuery(new PrefixQuery(term)), Occur.SHOULD)
                .build();
    }
}
