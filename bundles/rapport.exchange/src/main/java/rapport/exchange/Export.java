package rapport.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;

/** One file in which we hand out what we know, written as it is read, so that its size does not matter. */
interface Export {

    /** The file's name, such as {@code people.csv}. */
    String fileName();

    String mediaType();

    void writeTo(Caller by, OutputStream out) throws IOException;

    /** Takes one page after the other until there is none. */
    static <T> void eachPage(Function<PageRequest, Slice<T>> list, Pages<T> pages) throws IOException {
        String cursor = null;
        do {
            Slice<T> slice = list.apply(new PageRequest(500, cursor));
            pages.take(slice);
            cursor = slice.nextCursor();
        } while (cursor != null);
    }

    /** Takes a page. */
    @FunctionalInterface
    interface Pages<T> {
        void take(Slice<T> page) throws IOException;
    }
}
