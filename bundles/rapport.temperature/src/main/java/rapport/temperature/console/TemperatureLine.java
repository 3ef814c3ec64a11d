package rapport.temperature.console;

import java.util.List;
import rapport.console.api.Body;
import rapport.console.api.widget.Sparkline;

/**
 * What the answers on one instrument come to, in a few words.
 *
 * @param latest the newest answer
 * @param low whether that says that we fell short
 * @param figure mean or score, with n and interval
 * @param when the newest answer was given
 * @param course the answers in the order of time; drawn from two on
 * @param told the same answers for the table, the newest first
 */
public record TemperatureLine(
        String instrument,
        String latest,
        boolean low,
        String figure,
        Body when,
        Sparkline course,
        List<Answered> told) {

    public TemperatureLine {
        told = List.copyOf(told);
    }

    /** One answer. */
    public record Answered(Body when, String who, String value) {}
}
