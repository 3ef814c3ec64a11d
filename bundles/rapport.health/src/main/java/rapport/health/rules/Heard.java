package rapport.health.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rapport.api.calibration.Calibration;
import rapport.api.concern.Concern;
import rapport.api.concern.Gate;
import rapport.api.engagement.Feedback;
import rapport.api.health.Dimension;
import rapport.api.meeting.MeetingSheet;
import rapport.api.signal.RelationshipFacts;
import rapport.health.model.Evidence;
import rapport.health.model.Evidence.Fact;

/** Listen, and ask again: concerns confirmed and closed with them, questions rather than telling, feedback that changes something. */
final class Heard {

    private static final double A_CHECK = 0.2;

    private Heard() {}

    static Stream<Evidence> in(RelationshipFacts facts) {
        return Stream.of(
                        facts.all(Concern.class).stream().flatMap(Heard::concern),
                        facts.all(MeetingSheet.class).stream().flatMap(Heard::meeting),
                        facts.all(Feedback.class).stream().flatMap(Heard::feedback),
                        facts.all(Calibration.class).stream().flatMap(Heard::calibration))
                .flatMap(some -> some);
    }

    private static Stream<Evidence> concern(Concern concern) {
        Fact fact = Fact.of("concern", concern.id(), concern.words());
        String reason = concern.ours() ? "concern.ours." : "concern.";
        List<Evidence> found = new ArrayList<>();
        if (concern.confirmed() != null) {
            found.add(
                    Evidence.good(Dimension.LISTENING, fact, concern.confirmed().at(), reason + "confirmed", 1));
        }
        if (concern.override() != null && concern.confirmed() == null) {
            found.add(Evidence.bad(Dimension.LISTENING, fact, concern.gateSince(), reason + "overridden", 1));
        }
        if (concern.gate() == Gate.VERIFIED || concern.gate() == Gate.CLOSED) {
            found.add(Evidence.good(Dimension.LISTENING, fact, concern.gateSince(), reason + "solved", 1));
        }
        if (concern.reopened() > 0) {
            found.add(Evidence.bad(
                    Dimension.LISTENING, fact, concern.gateSince(), reason + "reopened", concern.reopened()));
        }
        return found.stream();
    }

    private static Stream<Evidence> meeting(MeetingSheet sheet) {
        Fact fact = Fact.of("meeting-sheet", sheet.id(), sheet.learned() == null ? "" : sheet.learned());
        List<Evidence> found = new ArrayList<>();
        if (sheet.askedShare() != null) {
            found.add(Evidence.mixed(Dimension.LISTENING, fact, sheet.at(), "meeting.asked", sheet.askedShare(), 1));
        }
        if (!sheet.checks().isEmpty()) {
            long good = sheet.checks().stream().filter(MeetingSheet.Check::yes).count();
            int all = sheet.checks().size();
            found.add(Evidence.mixed(
                    Dimension.LISTENING, fact, sheet.at(), "meeting.interview", (double) good / all, A_CHECK * all));
        }
        return found.stream();
    }

    private static Stream<Evidence> feedback(Feedback feedback) {
        Fact fact = Fact.of("feedback", feedback.id(), feedback.words());
        List<Evidence> found = new ArrayList<>();
        if (feedback.respondedAt() != null) {
            found.add(Evidence.good(Dimension.LISTENING, fact, feedback.respondedAt(), "feedback.answered", 0.5));
        }
        if (feedback.checkedAt() != null && feedback.changed() != null && feedback.willChange()) {
            found.add(Evidence.mixed(
                    Dimension.LISTENING,
                    fact,
                    feedback.checkedAt(),
                    "feedback.changed",
                    feedback.changed() ? 1 : 0,
                    1));
        }
        return found.stream();
    }

    /** Asking is good whatever they answer; priorities that moved since unheard are not. */
    private static Stream<Evidence> calibration(Calibration calibration) {
        Fact fact = Fact.of("calibration", calibration.id(), calibration.words() == null ? "" : calibration.words());
        Evidence asked = Evidence.good(Dimension.CALIBRATION, fact, calibration.at(), "calibration.asked", 1);
        if (calibration.drift() == null || calibration.drift().distance() == 0) {
            return Stream.of(asked);
        }
        double distance = calibration.drift().distance();
        return Stream.of(
                asked, Evidence.bad(Dimension.CALIBRATION, fact, calibration.at(), "calibration.drifted", distance));
    }
}
