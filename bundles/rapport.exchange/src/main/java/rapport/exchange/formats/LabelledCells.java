package rapport.exchange.formats;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapport.exchange.model.Column;
import rapport.exchange.model.Field;

/** Columns of one meaning, each with the word that says of which sort it is. */
final class LabelledCells {

    /** Takes one filled cell. */
    @FunctionalInterface
    interface Taker {
        void take(String heading, String cell, @Nullable String label);
    }

    private record Place(int value, int label, Column column) {}

    private final List<Place> places;

    LabelledCells(Cells cells, Field value, Field label) {
        places = IntStream.of(cells.places(value))
                .mapToObj(at -> new Place(at, cells.labelPlace(at, label), cells.column(at)))
                .toList();
    }

    void each(List<String> cells, Taker taker) {
        for (Place place : places) {
            String cell = Cells.at(cells, place.value());
            if (!cell.isEmpty()) {
                String beside = Cells.at(cells, place.label());
                taker.take(
                        place.column().heading(),
                        cell,
                        beside.isEmpty() ? place.column().label() : beside);
            }
        }
    }
}
