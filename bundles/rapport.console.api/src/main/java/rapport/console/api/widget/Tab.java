package rapport.console.api.widget;

import org.jspecify.annotations.Nullable;

/**
 * One of several views of the same page.
 *
 * @param count how many are in it; null where it does not matter
 */
public record Tab(
        String label,
        String path,
        boolean current,
        @Nullable String count) {

    public static Tab of(String label, String path, boolean current) {
        return new Tab(label, path, current, null);
    }

    public Tab count(long number) {
        return new Tab(label, path, current, String.valueOf(number));
    }
}
