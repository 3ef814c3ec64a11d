package rapport.search.store;

import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.search.model.IndexedWords;
import rapport.search.model.WordsHit;

/** A record with words as a Lucene document, and back; it has no field of a party, so that neither is found as the other. */
final class WordsDocument {

    static final String TEXT = "text";
    static final String LEVEL = "level";
    private static final String KEY = "key";
    private static final String KIND = "kind";
    private static final String RECORD = "record";
    private static final String OF = "of";
    private static final String ABOUT = "about";
    private static final String TITLE = "title";
    private static final String PATH = "path";

    private WordsDocument() {}

    static Term keyOf(String kind, UUID id) {
        return new Term(KEY, kind + ':' + id);
    }

    /** With what the keys of all records of a kind begin. */
    static Term keysOf(String kind) {
        return new Term(KEY, kind + ':');
    }

    static Document of(String kind, IndexedWords words) {
        Document document = new Document();
        document.add(new StringField(KEY, keyOf(kind, words.found().id()).text(), Field.Store.NO));
        document.add(new StoredField(KIND, kind));
        document.add(new StoredField(RECORD, words.found().id().toString()));
        RelationshipId relationship = words.found().relationship();
        PersonId person = words.found().person();
        if (relationship != null) {
            document.add(new StoredField(OF, relationship.value().toString()));
        }
        if (person != null) {
            document.add(new StoredField(ABOUT, person.value().toString()));
        }
        document.add(new StoredField(TITLE, words.found().title()));
        document.add(new StoredField(PATH, words.found().path()));
        document.add(new StringField(LEVEL, words.level(), Field.Store.YES));
        document.add(new TextField(TEXT, words.found().words(), Field.Store.NO));
        return document;
    }

    static WordsHit read(Document document) {
        String of = document.get(OF);
        String about = document.get(ABOUT);
        return new WordsHit(
                document.get(KIND),
                UUID.fromString(document.get(RECORD)),
                of == null ? null : new RelationshipId(UUID.fromString(of)),
                about == null ? null : new PersonId(UUID.fromString(about)),
                document.get(TITLE),
                document.get(LEVEL),
                document.get(PATH));
    }
}
