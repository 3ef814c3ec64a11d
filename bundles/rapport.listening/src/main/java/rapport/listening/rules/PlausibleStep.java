package rapport.listening.rules;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.outcome.Objection;
import rapport.listening.model.Step;

/** A step says what it has to say: what we understood, what we did, why, and how they put it. */
public final class PlausibleStep {

    private PlausibleStep() {}

    /** What speaks against its words. */
    public static List<Objection> objections(Step step) {
        return (switch (step.kind()) {
                    case PLAYED_BACK -> needed("understood", step.ours());
                    case CORRECTED -> needed("words", step.theirs());
                    case OVERRIDDEN, WITHDRAWN, REOPENED -> needed("reason", step.ours());
                    case ADDRESSED -> needed("done", step.ours());
                    case CLOSED -> Stream.concat(needed("done", step.ours()), needed("felt", step.theirs()));
                    case VERIFIED -> PlausibleConcern.toLength("words", step.theirs());
                    case CONFIRMED, HEARD, REWORDED, SPLIT, MERGED -> Stream.<Objection>empty();
                })
                .toList();
    }

    private static Stream<Objection> needed(String field, @Nullable String words) {
        return PlausibleConcern.toWords(field, words == null ? "" : words);
    }
}
