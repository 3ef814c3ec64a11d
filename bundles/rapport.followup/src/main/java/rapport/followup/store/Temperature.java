package rapport.followup.store;

import static rapport.followup.store.Touch.SINCE;
import static rapport.followup.store.Touch.TOUCHED;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUpAnswer;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.reading.Instrument;
import rapport.api.reading.Occasion;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingDraft;
import rapport.api.reading.Readings;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;

/** Notes the number that somebody answered to a follow-up, where the person is now. */
record Temperature(Relationships relationships, Levels levels) {

    Outcome<Reading> take(
            @Nullable Readings readings, Steps steps, Touch touch, FollowUp about, FollowUpAnswer answer) {
        Caller by = steps.transaction().by();
        Optional<Relationship> where = where(steps, touch, about);
        if (readings == null || where.isEmpty()) {
            return Outcome.refused(Objection.to(
                    "value", "followup.value.nowhere", "no relationship is left in which this number could be kept"));
        }
        Relationship in = where.get();
        Instrument instrument = Objects.requireNonNull(answer.instrument(), "instrument");
        int value = Objects.requireNonNull(answer.value(), "value");
        return readings.take(
                by,
                new ReadingDraft(
                        in.id(),
                        about.person(),
                        instrument,
                        value,
                        Occasion.CHECK_UP,
                        answer.words(),
                        in.id().equals(about.relationship()) ? about.concern() : null,
                        null,
                        answer.manner()));
    }

    /** Where it came from, while that goes on, else what the person touches for the longest time. */
    private Optional<Relationship> where(Steps steps, Touch touch, FollowUp about) {
        Caller by = steps.transaction().by();
        List<RelationshipId> touched = steps
                .transaction()
                .sql()
                .fetch(touch.of(about.person().value()))
                .stream()
                .sorted(Comparator.comparing(row -> row.get(SINCE)))
                .map(row -> new RelationshipId(row.get(TOUCHED)))
                .toList();
        return Stream.concat(Stream.ofNullable(about.relationship()), touched.stream())
                .flatMap(id -> relationships.find(by, id).stream())
                .filter(one -> one.status() == Relationship.Status.ACTIVE)
                .filter(one -> levels.findEnabled(one.level()).isPresent() && by.mayWrite(one.level()))
                .findFirst();
    }
}
