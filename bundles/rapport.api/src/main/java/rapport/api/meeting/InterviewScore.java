package rapport.api.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import rapport.api.meeting.MeetingSheet.Check;

/**
 * How good an interview meetings were: formula {@code interview-1}.
 *
 * <p>Every interaction is an interview: prepared? questions asked? followed up in the promised time? right people? did we give
 * before we received? The score is the share of yes among the answers given, {@code yes / n}; a question that nobody answered
 * counts neither way, and without any answer there is no score. That of several meetings is over all their answers, so that a
 * meeting of which more is known weighs more. Source: the five questions of the trade itself; no weight is put on any of
 * them, because nothing measured says which matters more.
 *
 * @param yes how many answers were yes
 * @param n how many answers there are
 * @param meetings of how many meetings
 * @param asOf when the newest of them was; null where there is none
 */
public record InterviewScore(
        int yes, int n, int meetings, @Nullable Instant asOf) {

    /** The name and version of the formula. */
    public static final String FORMULA = "interview-1";

    /** Of one meeting. */
    public static InterviewScore of(MeetingSheet sheet) {
        return of(List.of(sheet));
    }

    /** Of all these meetings; those of which nothing is answered count for nothing. */
    public static InterviewScore of(Collection<MeetingSheet> sheets) {
        List<MeetingSheet> answered =
                sheets.stream().filter(sheet -> !sheet.checks().isEmpty()).toList();
        List<Check> checks =
                answered.stream().flatMap(sheet -> sheet.checks().stream()).toList();
        Optional<Instant> newest = answered.stream().map(MeetingSheet::at).max(Comparator.naturalOrder());
        int yes = (int) checks.stream().filter(Check::yes).count();
        return new InterviewScore(yes, checks.size(), answered.size(), newest.orElse(null));
    }

    /** The share of yes, 0 to 1; empty where nothing was answered. */
    public OptionalDouble value() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) yes / n);
    }
}
