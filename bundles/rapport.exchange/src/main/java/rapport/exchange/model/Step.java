package rapport.exchange.model;

import java.util.List;

/**
 * What is remembered together of some rows.
 *
 * @param row the last row of them
 * @param bytesRead how much of the file has been read
 */
public record Step(long row, long bytesRead, Counts counts, List<Finding> findings, List<Refusal> refusals) {

    public Step {
        findings = List.copyOf(findings);
        refusals = List.copyOf(refusals);
    }
}
