package rapport.api.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise with all that it rests on, as far as the reader may see.
 *
 * @param first the promise itself
 * @param expected the latest of its own expected day and those of what it rests on
 * @param chance that it is kept: the product of the chances of all links, each promise counted once
 * @param weak the weak link; null where it rests on nothing that could fail. It is what has fallen away, if anything; else, where
 *     the chain comes too late, the promise that brings about the expected day; otherwise the one whose own chance is the lowest,
 *     since the chance of the whole would rise most if that one were certain
 * @param outside how many links are outside, of which neither date nor chance counts
 * @param formula name and version of the formula of the chance
 */
public record PromiseChain(
        ChainLink first,
        LocalDate expected,
        double chance,
        @Nullable CommitmentId weak,
        int outside,
        String formula) {}
