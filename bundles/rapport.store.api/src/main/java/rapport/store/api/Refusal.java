package rapport.store.api;

import java.util.List;
import java.util.function.Supplier;
import rapport.api.contribution.NotAFault;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;

/**
 * Takes back everything that a piece of work has written, because another service said no: thrown within {@link Store#write} by
 * {@link #insist}, and turned into an outcome around it by {@link #heed}.
 */
public final class Refusal extends RuntimeException implements NotAFault {

    private static final long serialVersionUID = 1L;
    private final transient List<Objection> objections;

    private Refusal(List<Objection> objections) {
        super("refused: " + objections);
        this.objections = objections;
    }

    /** What was done; a refusal speaks of that field. */
    public static <T> T insist(Outcome<T> outcome, String field) {
        return outcome.findValue()
                .orElseThrow(() -> new Refusal(outcome.objections().stream()
                        .map(said -> new Objection(field, said.key(), said.arguments(), said.sentence()))
                        .toList()));
    }

    /** What came of some work that insists. */
    public static <T> Outcome<T> heed(Supplier<Outcome<T>> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            return Outcome.refused(refusal.objections);
        }
    }
}
