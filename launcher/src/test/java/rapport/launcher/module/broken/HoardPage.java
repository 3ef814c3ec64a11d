package rapport.launcher.module.broken;

import java.util.ArrayList;
import java.util.List;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Visit;

/** A page whose cache forgets nothing: each visit adds ten megabytes. */
public final class HoardPage implements Page {

    private static final int TEN_MEGABYTES = 10 << 20;

    private final List<byte[]> cache = new ArrayList<>();

    @Override
    public Answer show(Visit visit) {
        synchronized (cache) {
            if (visit.query().has("more")) {
                cache.add(new byte[TEN_MEGABYTES]);
            }
            int pieces = cache.size();
            return Answer.shown("Hoard", output -> output.writeContent(pieces + " pieces"));
        }
    }
}
