package rapport.meetings.rest;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.meeting.MeetingPlan;
import rapport.api.meeting.MeetingSheet;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/** A meeting as a client prepares it. */
record MeetingBody(
        RelationshipId relationship,
        Instant at,
        @Nullable List<PersonId> ours,
        @Nullable List<PersonId> people,
        @Nullable List<String> questions,
        @Nullable String gift) {

    MeetingBody {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(at, "at");
    }

    static MeetingBody of(MeetingSheet was) {
        return new MeetingBody(was.relationship(), was.at(), was.ours(), was.people(), was.questions(), was.gift());
    }

    MeetingPlan asPlan() {
        return new MeetingPlan(
                relationship,
                at,
                Objects.requireNonNullElse(ours, List.of()),
                Objects.requireNonNullElse(people, List.of()),
                Objects.requireNonNullElse(questions, List.of()),
                gift);
    }
}
