package rapport.exchange.model;

import java.util.List;

/** A row that was not taken in, as it stood in the file, with the reason. */
public record Refusal(long row, long line, List<String> cells, String reason) {

    public Refusal {
        cells = List.copyOf(cells);
    }
}
