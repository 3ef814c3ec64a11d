package rapport.exchange.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A row that was not taken in, as it stood in the file, with the reason.
 *
 * @param reason in English
 * @param findings what the reason consists of; empty where an earlier version kept nothing but the reason
 */
public record Refusal(long row, long line, List<String> cells, String reason, List<Finding> findings) {

    public Refusal {
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
    }

    public static Refusal of(Origin origin, List<Finding> findings) {
        String reason = joined(findings, Finding::sentence);
        return new Refusal(origin.number(), origin.line(), origin.cells(), reason, findings);
    }

    /** The reason in those sentences. */
    public String reason(Function<Finding, String> sentence) {
        return findings.isEmpty() ? reason : joined(findings, sentence);
    }

    private static String joined(List<Finding> findings, Function<Finding, String> sentence) {
        return findings.stream()
                .map(finding -> (finding.column().isEmpty() ? "" : finding.column() + ": ") + sentence.apply(finding))
                .collect(Collectors.joining(" "));
    }
}
