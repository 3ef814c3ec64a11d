package rapport.api.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in the order asked for
 * @param nextCursor where the next page begins; null where this is the last
 * @param count how many there are in all; null where nobody asked
 */
public record Slice<T>(
        List<T> items,
        @Nullable String nextCursor,
        @Nullable Count count) {

    public Slice {
        items = List.copyOf(items);
    }

    /** The same page with every item changed. */
    public <R> Slice<R> map(Function<? super T, ? extends R> change) {
        return new Slice<>(items.stream().<R>map(change).toList(), nextCursor, count);
    }
}
