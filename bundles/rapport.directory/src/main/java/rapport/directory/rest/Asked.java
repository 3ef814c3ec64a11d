package rapport.directory.rest;

import java.util.Locale;
import java.util.Optional;
import rapport.api.rest.Call;

/** Reads what a call asks of a list of people or organizations. */
final class Asked {

    private Asked() {}

    static Optional<Boolean> ours(Call call) {
        return call.query("ours", Call::yesOrNo);
    }

    /** The constant that {@code sort} names, with or without a minus before it. */
    static <E extends Enum<E>> E sort(Call call, Class<E> sorts, E usual) {
        return call.query(
                        "sort",
                        text -> Enum.valueOf(sorts, text.replaceFirst("^-", "").toUpperCase(Locale.ROOT)))
                .orElse(usual);
    }

    static boolean isDescending(Call call) {
        return call.findQuery("sort").filter(sort -> sort.startsWith("-")).isPresent();
    }
}
