package rapport.insight.store;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jooq.Record;
import rapport.api.paging.CursorInvalid;

/**
 * Where a page of ties ended: the list goes on as of the same instant, or a tie could be passed over while strengths fall.
 *
 * @param asOf the instant of the list
 * @param shown the sort key of the strength that was shown, which the floor may have raised above the tie's own
 */
record Place(Instant asOf, double shown, double key, UUID a, UUID b) {

    static Place after(Record row, double shown, Instant asOf) {
        return new Place(asOf, shown, row.get(TieTable.SORT_KEY), row.get(TieTable.A), row.get(TieTable.B));
    }

    String asCursor() {
        String text = String.join(
                " ", asOf.toString(), Double.toString(shown), Double.toString(key), a.toString(), b.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Place parse(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.split(" ", -1);
            if (parts.length != 5) {
                throw new CursorInvalid(cursor);
            }
            return new Place(
                    Instant.parse(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    UUID.fromString(parts[3]),
                    UUID.fromString(parts[4]));
        } catch (CursorInvalid foreign) {
            throw foreign;
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new CursorInvalid(cursor);
        }
    }
}
