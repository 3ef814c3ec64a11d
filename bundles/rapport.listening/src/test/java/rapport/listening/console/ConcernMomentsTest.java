package rapport.listening.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.concern.Concern;
import rapport.api.concern.Manner;
import rapport.api.concern.Word;
import rapport.api.party.PersonId;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;
import rapport.listening.store.House;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.Html;
import rapport.testkit.TestEngine;

/** What timelines tell of concerns. */
class ConcernMomentsTest {

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    @EachEngine
    void tellEachStepOnTheRecordOfTheRelationshipAndOfThePerson(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern confirmed = house.confirmed("seeds in spring");
            List<Moment> moments = of(house, Subject.relationship(house.donor.id()), house.member);
            assertThat(moments).hasSize(3).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
            assertThat(moments.stream().map(moment -> Html.of(moment.line()::writeTo)))
                    .containsExactly(
                            "Concern confirmed: Ana, by telephone",
                            "Concern played back: A member",
                            "Concern heard: A member");
            assertThat(Html.of(moments.get(1).words()::writeTo))
                    .contains("seeds in spring", "We: You need seeds in spring")
                    .contains("/concerns/" + confirmed.id().value());
            assertThat(of(house, Subject.person(house.ana), house.member)).hasSize(3);
            assertThat(of(house, Subject.person(house.mina), house.member)).isEmpty();
        }
    }

    @EachEngine
    void tellOfWhoeverOnlyAnsweredWhatTheyAnswered(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId bo = house.person("Bo", false);
            Concern played = house.playedBack("seeds", "Seeds.");
            Word word = new Word(bo, house.test.clock().instant(), Manner.CHAT);
            House.done(house.concerns.confirm(house.member, played.id(), played.version(), word));
            assertThat(of(house, Subject.person(bo), house.member)).hasSize(1);
        }
    }

    @EachEngine
    void tellOnlyWhatTheReaderMaySeeAndWhatFallsIntoTheTimeAskedFor(TestEngine engine) {
        try (House house = new House(engine)) {
            Instant first = house.test.clock().instant();
            house.heard("seeds");
            house.test.clock().advance(Duration.ofDays(1));
            Instant second = house.test.clock().instant();
            house.heard("soil");
            Subject donor = Subject.relationship(house.donor.id());
            ConcernMoments source = new ConcernMoments(house.concerns, house.directory);
            Visit visit = Visit.to("/").by(house.member).at(second).build();
            assertThat(source.moments(visit, donor, first, second, 10)).hasSize(1);
            assertThat(source.moments(visit, donor, first, LATEST, 1))
                    .extracting(Moment::at)
                    .containsExactly(second);
            Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            assertThat(of(house, donor, shutOut)).isEmpty();
        }
    }

    private static List<Moment> of(House house, Subject subject, Caller by) {
        Visit visit = Visit.to("/").by(by).at(house.test.clock().instant()).build();
        return new ConcernMoments(house.concerns, house.directory)
                .moments(visit, subject, Instant.parse("2000-01-01T00:00:00Z"), LATEST, 100);
    }
}
