package rapport.console.api.widget;

import gg.jte.Content;
import java.util.List;

/**
 * A column of a board.
 *
 * @param key what a card that is moved here sends as {@code to}
 * @param note the health of the lane, or {@code Body.EMPTY}
 */
public record Lane(String key, String title, Content note, List<Card> cards) {

    public Lane {
        cards = List.copyOf(cards);
    }
}
