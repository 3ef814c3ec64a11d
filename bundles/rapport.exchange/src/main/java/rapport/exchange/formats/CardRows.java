package rapport.exchange.formats;

import java.util.List;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.Origin;
import rapport.exchange.model.Problem;
import rapport.exchange.model.Row;
import rapport.exchange.model.Rows;

/** The cards of a vCard file, each read for itself, so that a broken one harms no other. */
final class CardRows implements Rows {

    static final List<String> HEADINGS = List.of("vCard");

    private final TextFile file;
    private final CardTexts cards;
    private long number;

    CardRows(TextFile file) {
        this.file = file;
        this.cards = new CardTexts(new Lines(file.openFolded()));
    }

    @Override
    public List<String> headings() {
        return HEADINGS;
    }

    @Override
    public long bytesRead() {
        return file.bytesRead();
    }

    @Override
    public boolean hasNext() {
        return cards.hasNext();
    }

    @Override
    public Row next() {
        CardTexts.Card card = cards.next();
        Origin origin = new Origin(++number, card.line(), List.of(card.text()));
        Row row = new CardReading(origin, CardProperties.of(card.text())).row();
        return card.isFinished()
                ? row
                : Remarks.add(row, List.of(Problem.at(origin, Complaint.CARD_UNFINISHED, "", "")));
    }

    @Override
    public void close() {
        cards.close();
    }
}
