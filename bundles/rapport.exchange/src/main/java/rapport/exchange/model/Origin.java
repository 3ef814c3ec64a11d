package rapport.exchange.model;

import java.util.List;

/**
 * Where a row stood.
 *
 * @param number counts rows from 1, headings not included
 * @param line the line of the file on which it begins, from 1
 * @param cells what stood there, as it was; for the file of refused rows
 */
public record Origin(long number, long line, List<String> cells) {

    public Origin {
        if (number < 1 || line < 1) {
            throw new IllegalArgumentException("rows and lines count from 1, were " + number + " and " + line);
        }
        cells = List.copyOf(cells);
    }
}
