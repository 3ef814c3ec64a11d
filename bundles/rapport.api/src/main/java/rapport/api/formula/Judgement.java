package rapport.api.formula;

import java.time.Instant;
import java.util.Optional;

/** What a formula would have said of one relationship, knowing no more than was known at the time. */
@FunctionalInterface
public interface Judgement {

    /** What it says as of an instant; empty where too little was known. */
    Optional<Verdict> at(Instant then);
}
