package rapport.console.api.widget;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A card on a board.
 *
 * @param id of the record
 * @param path of its page
 * @param face before the title, or {@code Body.EMPTY}
 * @param detail a line below the title, or {@code Body.EMPTY}
 * @param foot what counts: warmth, owner, date; or {@code Body.EMPTY}
 * @param move where a {@code POST} with {@code to=lane} moves it; null where the reader may not
 */
public record Card(
        String id,
        String path,
        Content face,
        String title,
        Content detail,
        Content foot,
        @Nullable String move) {}
