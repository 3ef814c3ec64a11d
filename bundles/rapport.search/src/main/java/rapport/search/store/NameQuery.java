package rapport.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns what somebody typed into a query: every word must be there, exactly (best), as a beginning, or, from five letters on,
 * with one letter wrong (last); words of the name count more than others.
 */
final class NameQuery {

    private static final int MOST_WORDS = 8;
    private static final int FUZZY_FROM = 5;

    private NameQuery() {}

    static Query of(Analyzer analyzer, String typed) {
        List<String> words = split(analyzer, typed);
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("nothing typed");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(anyWay(word), Occur.MUST));
        return all.build();
    }

    private static Query anyWay(String word) {
        BooleanQuery.Builder ways = new BooleanQuery.Builder()
                .add(worth(8, new TermQuery(new Term(PartyDocument.NAME, word))), Occur.SHOULD)
                .add(worth(4, new PrefixQuery(new Term(PartyDocument.NAME, word))), Occur.SHOULD)
                .add(worth(2, new PrefixQuery(new Term(PartyDocument.WORDS, word))), Occur.SHOULD);
        if (word.length() >= FUZZY_FROM) {
            ways.add(worth(1, new FuzzyQuery(new Term(PartyDocument.NAME, word), 1, 1)), Occur.SHOULD);
        }
        return ways.build();
    }

    private static Query worth(float points, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), points);
    }

    /** What was typed, cut as the index is. */
    static List<String> split(Analyzer analyzer, String typed) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(PartyDocument.NAME, typed)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (words.size() < MOST_WORDS && stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot cut \"" + typed + "\" into words", broken);
        }
        return words;
    }
}
