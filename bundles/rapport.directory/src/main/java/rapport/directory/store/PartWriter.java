package rapport.directory.store;

import static rapport.directory.store.Tables.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import rapport.api.party.ContactPoint;
import rapport.api.party.Position;
import rapport.directory.rules.Folding;
import rapport.directory.rules.Reach;
import rapport.directory.rules.Whereabouts;
import rapport.store.api.RowWriter;

/** Writes what belongs to parties and comes in lists: contact points, tags, words, domains, positions. */
final class PartWriter {

    private static final RowWriter<PlacedPoint> POINTS = new RowWriter<PlacedPoint>(CONTACT_POINT)
            .with(POINT_PARTY, PlacedPoint::party)
            .with(POINT_PLACE, PlacedPoint::place)
            .with(POINT_KIND, placed -> placed.point().kind().name())
            .with(POINT_LABEL, placed -> placed.point().label())
            .with(POINT_VALUE, placed -> placed.point().value())
            .with(POINT_NORMALISED, placed -> Reach.normalised(placed.point()));
    private static final RowWriter<PlacedPosition> POSITIONS = new RowWriter<PlacedPosition>(POSITION)
            .with(POSITION_ID, placed -> placed.position().id().value())
            .with(POSITION_PERSON, placed -> placed.position().person().value())
            .with(
                    POSITION_ORGANIZATION,
                    placed -> placed.position().organization().value())
            .with(POSITION_PLACE, PlacedPosition::place)
            .with(POSITION_TITLE, placed -> placed.position().title())
            .with(POSITION_DEPARTMENT, placed -> placed.position().department())
            .with(POSITION_FROM, placed -> placed.position().from())
            .with(POSITION_TO, placed -> placed.position().to())
            .with(POSITION_SOURCE, placed -> Folding.shortened(placed.position().source(), 300));
    private static final RowWriter<Word> TAGS =
            new RowWriter<Word>(TAG).with(TAG_NAME, Word::text).with(TAG_PARTY, Word::party);
    private static final RowWriter<Word> WORDS_OF_PARTIES =
            new RowWriter<Word>(PARTY_WORD).with(WORD, Word::text).with(WORD_PARTY, Word::party);
    private static final RowWriter<Word> DOMAINS =
            new RowWriter<Word>(DOMAIN).with(DOMAIN_NAME, Word::text).with(DOMAIN_ORGANIZATION, Word::party);

    private final List<PlacedPoint> points = new ArrayList<>();
    private final List<PlacedPosition> positions = new ArrayList<>();
    private final List<Word> tags = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Word> domains = new ArrayList<>();

    private record PlacedPoint(UUID party, short place, ContactPoint point) {}

    private record PlacedPosition(short place, Position position) {}

    private record Word(UUID party, String text) {}

    void points(UUID party, List<ContactPoint> of) {
        for (int i = 0; i < of.size(); i++) {
            points.add(new PlacedPoint(party, (short) i, of.get(i)));
        }
    }

    void positions(List<Position> of, LocalDate today) {
        short place = PositionBook.IN_LIST;
        for (Position position : currentFirst(of, today)) {
            if (place == PositionBook.IN_LIST && !position.isHeldOn(today)) {
                place++;
            }
            positions.add(new PlacedPosition(place++, position));
        }
    }

    private static List<Position> currentFirst(List<Position> positions, LocalDate today) {
        return positions.stream().sorted(Whereabouts.currentFirst(today)).toList();
    }

    void tags(UUID party, List<String> of) {
        of.forEach(tag -> tags.add(new Word(party, tag)));
    }

    void words(UUID party, Set<String> of) {
        of.forEach(word -> words.add(new Word(party, word)));
    }

    void domains(UUID organization, List<String> of) {
        of.forEach(domain -> domains.add(new Word(organization, domain)));
    }

    void insert(DSLContext sql) {
        POINTS.insert(sql, points);
        POSITIONS.insert(sql, positions);
        TAGS.insert(sql, tags);
        WORDS_OF_PARTIES.insert(sql, words);
        DOMAINS.insert(sql, domains);
    }

    /** Takes away what stands there of those parties, before it is written anew. */
    static void clear(DSLContext sql, Table<Record> table, Field<UUID> party, Collection<UUID> of) {
        if (!of.isEmpty()) {
            sql.deleteFrom(table).where(party.in(of)).execute();
        }
    }
}
