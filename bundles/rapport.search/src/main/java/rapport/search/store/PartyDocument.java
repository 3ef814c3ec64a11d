package rapport.search.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import rapport.api.party.PartyId;
import rapport.search.model.IndexedParty;

/** An indexed party as a Lucene document, and back. */
final class PartyDocument {

    static final String ID = "id";
    static final String NAME = "name";
    static final String WORDS = "words";
    private static final String DETAIL = "detail";
    private static final String RELATIONSHIP = "relationship";

    private PartyDocument() {}

    static Document of(IndexedParty party) {
        Document document = new Document();
        document.add(new StringField(ID, party.party().asText(), Field.Store.YES));
        document.add(new TextField(NAME, party.name(), Field.Store.YES));
        document.add(new TextField(WORDS, party.words(), Field.Store.YES));
        document.add(new StoredField(DETAIL, party.detail()));
        party.relationships().forEach((id, level) -> document.add(new StoredField(RELATIONSHIP, id + ' ' + level)));
        return document;
    }

    static IndexedParty read(Document document) {
        Map<String, String> relationships = new LinkedHashMap<>();
        for (IndexableField field : document.getFields(RELATIONSHIP)) {
            String[] idAndLevel = field.stringValue().split(" ", 2);
            relationships.put(idAndLevel[0], idAndLevel[1]);
        }
        return new IndexedParty(
                PartyId.parse(document.get(ID)),
                document.get(NAME),
                document.get(DETAIL),
                document.get(WORDS),
                relationships);
    }
}
