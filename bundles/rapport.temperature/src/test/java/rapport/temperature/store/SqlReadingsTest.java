package rapport.temperature.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.temperature.store.House.done;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.Gate;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.reading.Instrument;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingDraft;
import rapport.api.reading.ReadingsQuery;
import rapport.store.api.Conflict;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** What we guess, what they say, and what comes of it. */
class SqlReadingsTest {

    private static final PageRequest TEN = PageRequest.first(10);

    @EachEngine
    void notesWhatTheySaidAndTellsTheNewestFirst(TestEngine engine) {
        try (House house = new House(engine)) {
            Reading first = house.taken(4);
            house.test.clock().advance(Duration.ofDays(1));
            Reading second =
                    done(house.readings.take(house.member, house.said(5).saying("  Splendid. ")));
            assertThat(second.words()).isEqualTo("Splendid.");
            ReadingsQuery ofDonor = ReadingsQuery.of(house.donor.id());
            assertThat(list(house, ofDonor)).containsExactly(second, first);
            Slice<Reading> page = house.readings.list(house.member, ofDonor, PageRequest.first(1));
            assertThat(page.items()).containsExactly(second);
            PageRequest next = new PageRequest(1, page.nextCursor());
            assertThat(house.readings.list(house.member, ofDonor, next).items()).containsExactly(first);
            assertThat(list(house, ReadingsQuery.of(house.ana))).hasSize(2);
            assertThat(list(house, ReadingsQuery.of(house.mina))).isEmpty();
            assertThat(list(house, ofDonor.by(Instrument.MOOD))).isEmpty();
            assertThat(house.events()).containsExactly("ReadingTaken", "ReadingTaken");
        }
    }

    @EachEngine
    void saysAllThatSpeaksAgainstIt(TestEngine engine) {
        try (House house = new House(engine)) {
            ReadingDraft wrong = new ReadingDraft(
                    house.donor.id(),
                    house.mina,
                    Instrument.SATISFACTION,
                    6,
                    house.said(5).occasion(),
                    "x".repeat(4_001),
                    null,
                    Instant.parse("2999-01-01T00:00:00Z"),
                    null);
            assertThat(keys(house.readings.take(house.member, wrong)))
                    .containsExactly(
                            "reading.person.misplaced",
                            "reading.value.outside",
                            "reading.words.long",
                            "reading.at.future");
            assertThat(list(house, ReadingsQuery.ALL)).isEmpty();
        }
    }

    @EachEngine
    void guessesBeforeTheyAnswerAndNeverAfter(TestEngine engine) {
        try (House house = new House(engine)) {
            Reading guess = done(house.readings.guess(house.member, house.guess(5, null)));
            assertThat(guess.value()).isNull();
            Reading again = done(house.readings.guess(house.member, house.guess(4, null)));
            assertThat(again.id()).isEqualTo(guess.id());
            assertThat(keys(house.readings.guess(Callers.member(), house.guess(3, null))))
                    .containsExactly("reading.guess.taken");
            house.test.clock().advance(Duration.ofHours(1));
            Reading taken = house.taken(2);
            assertThat(taken.id()).isEqualTo(guess.id());
            assertThat(taken.guess()).isEqualTo(4);
            assertThat(house.readings.openGuess(house.member, house.guess(1, null)))
                    .isEmpty();
            Reading next = done(house.readings.guess(house.member, house.guess(3, null)));
            assertThat(next.id()).isNotEqualTo(taken.id());
            assertThat(house.events())
                    .containsExactly("ReadingGuessed", "ReadingGuessed", "ReadingTaken", "ReadingGuessed");
        }
    }

    @EachEngine
    void whatWasGuessedAfterTheyHadSaidItIsNoGuess(TestEngine engine) {
        try (House house = new House(engine)) {
            Instant yesterday = house.test.clock().instant().minus(Duration.ofDays(1));
            Reading guess = done(house.readings.guess(house.member, house.guess(5, null)));
            Reading taken = house.taken(2, yesterday);
            assertThat(taken.guess()).isNull();
            assertThat(taken.id()).isNotEqualTo(guess.id());
            assertThat(house.readings.openGuess(house.member, house.guess(1, null)))
                    .contains(guess);
        }
    }

    @EachEngine
    void tellsNobodyElseWhoGuessed(TestEngine engine) {
        try (House house = new House(engine)) {
            Reading taken = house.guessedAndTaken(5, 3);
            assertThat(taken.guessedBy()).isEqualTo(house.member.name());
            Reading seen = house.readings.find(Callers.manager(), taken.id()).orElseThrow();
            assertThat(seen.guess()).isEqualTo(5);
            assertThat(seen.guessedBy()).isNull();
        }
    }

    @EachEngine
    void aLowReadingReopensWhatWeThoughtDone(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern seeds = house.addressed("seeds");
            Concern soil = house.addressed("soil");
            done(house.readings.take(house.member, house.said(4).about(soil.id())));
            done(house.readings.take(
                    house.member, house.said(2).about(seeds.id()).saying("They came too late.")));
            assertThat(concern(house, soil).gate()).isEqualTo(Gate.ADDRESSED);
            assertThat(concern(house, seeds).reopened()).isEqualTo(1);
            List<ConcernStep> steps = house.concerns.steps(house.member, seeds.id());
            ConcernStep reopened = steps.stream()
                    .filter(step -> step.kind() == ConcernStep.Kind.REOPENED)
                    .findFirst()
                    .orElseThrow();
            assertThat(reopened.ours()).isEqualTo("Where did we fall short? “They came too late.”");
            assertThat(list(house, ReadingsQuery.of(seeds.id()))).hasSize(1);
        }
    }

    @EachEngine
    void whetherAConcernOfOursIsSolvedIsNotTheirsToSay(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern mould = house.addressed(new ConcernDraft(house.donor.id(), "mould", house.ana, null, null, true));
            done(house.readings.take(house.member, house.said(1).about(mould.id())));
            assertThat(concern(house, mould).gate()).isEqualTo(Gate.ADDRESSED);
        }
    }

    @EachEngine
    void putsRightWhatWasNotedWronglyButNeverTheGuess(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern seeds = house.addressed("seeds");
            Reading guess = done(house.readings.guess(house.member, house.guess(5, null)));
            ReadingDraft draft = house.said(2).about(seeds.id());
            assertThat(keys(house.readings.correct(house.member, guess.id(), guess.version(), draft)))
                    .containsExactly("reading.untaken");
            Reading taken = house.taken(4);
            Reading right = done(house.readings.correct(house.member, taken.id(), taken.version(), draft));
            assertThat(right.value()).isEqualTo(2);
            assertThat(right.guess()).isEqualTo(5);
            assertThat(right.at()).isEqualTo(taken.at());
            assertThat(concern(house, seeds).reopened()).isEqualTo(1);
            assertThatThrownBy(() -> house.readings.correct(house.member, taken.id(), taken.version(), draft))
                    .isInstanceOf(Conflict.class);
        }
    }

    @EachEngine
    void isDeletedAndBroughtBack(TestEngine engine) {
        try (House house = new House(engine)) {
            Reading taken = house.taken(4);
            Reading guess = done(house.readings.guess(house.member, house.guess(5, null)));
            house.readings.delete(house.member, taken.id(), taken.version());
            house.readings.delete(house.member, guess.id(), guess.version());
            assertThat(list(house, ReadingsQuery.ALL)).isEmpty();
            assertThat(house.readings.openGuess(house.member, house.guess(1, null)))
                    .isEmpty();
            house.readings.restore(house.member, taken.id());
            house.readings.restore(house.member, guess.id());
            assertThat(list(house, ReadingsQuery.ALL)).hasSize(2);
            assertThat(house.readings.openGuess(house.member, house.guess(1, null)))
                    .isPresent();
            assertThat(house.readings.summary(house.member, house.donor.id())).hasSize(1);
        }
    }

    @EachEngine
    void belongsToThoseWhoMaySeeItsRelationship(TestEngine engine) {
        try (House house = new House(engine)) {
            Reading taken = house.guessedAndTaken(5, 3);
            Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            Caller reader = Callers.as(Role.MEMBER, Map.of("donors", Right.READ));
            assertThat(house.readings.find(shutOut, taken.id())).isEmpty();
            assertThat(house.readings.list(shutOut, ReadingsQuery.ALL, TEN).items())
                    .isEmpty();
            assertThat(house.readings.summary(shutOut, house.donor.id())).isEmpty();
            assertThat(house.readings.summary(shutOut, house.ana)).isEmpty();
            assertThat(house.readings.blindSpot(shutOut)).isEmpty();
            assertThat(keys(house.readings.take(shutOut, house.said(5)))).contains("reading.relationship.unknown");
            assertThat(house.readings.find(reader, taken.id())).isPresent();
            assertThatThrownBy(() -> house.readings.take(reader, house.said(5))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.readings.delete(reader, taken.id(), taken.version()))
                    .isInstanceOf(Forbidden.class);
            house.levels.disable("donors");
            assertThat(list(house, ReadingsQuery.ALL)).isEmpty();
            assertThat(house.readings.blindSpot(house.member)).isEmpty();
        }
    }

    private static List<Reading> list(House house, ReadingsQuery query) {
        return house.readings.list(house.member, query, TEN).items();
    }

    private static Concern concern(House house, Concern was) {
        return house.concerns.find(house.member, was.id()).orElseThrow();
    }

    private static List<String> keys(Outcome<?> refused) {
        return refused.objections().stream().map(Objection::key).toList();
    }
}
