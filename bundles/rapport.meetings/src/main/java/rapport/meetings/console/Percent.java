package rapport.meetings.console;

import java.util.OptionalDouble;
import rapport.console.api.widget.Telling;

/** A share as people read it. */
final class Percent {

    private Percent() {}

    static String of(Telling telling, OptionalDouble share) {
        return share.isEmpty()
                ? telling.text().of("unknown")
                : telling.text().of("percent", Math.round(share.getAsDouble() * 100));
    }
}
