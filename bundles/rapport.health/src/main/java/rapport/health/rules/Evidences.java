package rapport.health.rules;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rapport.api.calibration.Calibration;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.FirstCall;
import rapport.api.concern.Concern;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.Milestone;
import rapport.api.followup.FollowUp;
import rapport.api.growth.Approach;
import rapport.api.growth.Growth;
import rapport.api.incident.Incident;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.MeetingSheet;
import rapport.api.reading.Reading;
import rapport.api.signal.RelationshipFacts;
import rapport.health.model.Evidence;
import rapport.health.model.SettledPromise;

/** Everything that the facts of a relationship say about its health. */
public final class Evidences {

    /** The kinds of facts that it rests on, beside people. */
    public static final Set<Class<?>> KINDS = Set.of(
            Approach.class,
            Calibration.class,
            CheckUp.class,
            Concern.class,
            Exchange.class,
            Feedback.class,
            FirstCall.class,
            FollowUp.class,
            Growth.class,
            Incident.class,
            MeetingSheet.class,
            Milestone.class,
            Reading.class,
            SettledPromise.class);

    private Evidences() {}

    public static List<Evidence> of(RelationshipFacts facts) {
        return Stream.of(Heard.in(facts), Felt.in(facts), Known.in(facts), Kept.in(facts))
                .flatMap(some -> some)
                .toList();
    }

    /** Those of them that had happened by an instant. */
    public static List<Evidence> by(List<Evidence> all, Instant then) {
        return all.stream().filter(one -> !one.at().isAfter(then)).toList();
    }
}
