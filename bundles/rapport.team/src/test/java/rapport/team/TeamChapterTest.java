package rapport.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.sample.SampleCast;
import rapport.relationships.store.SqlCommitments;
import rapport.team.model.Pulse;
import rapport.team.model.PulseResult;
import rapport.team.model.RecognitionsQuery;
import rapport.team.model.Requirement;
import rapport.team.model.RequirementsQuery;
import rapport.team.store.House;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** The sample company shows something on each page of the team, by the rules that hold for all, and goes without remains. */
class TeamChapterTest {

    private static final Map<String, List<String>> DEPARTMENTS = Map.of(
            "Delivery", List.of("Hannah Weiss", "Luca Moretti", "Sofie Dahl", "Emre Yildiz", "Klara Novak"),
            "Engineering", List.of("Ben Hartmann", "Ingrid Solberg", "Rafael Costa", "Mei Tanaka", "David Okafor"),
            "Sales", List.of("Jonas Brandt", "Aylin Demir", "Tobias Keller", "Priya Raman", "Oskar Nyberg"),
            "Purchasing", List.of("Nora Fischer"),
            "Finance", List.of("Felix Bauer"),
            "Service", List.of("Milan Horvat"));

    @EachEngine
    void everyPageShowsSomethingAndAllOfItIsTakenBack(TestEngine engine) {
        try (House house = new House(engine)) {
            Caller me = House.signedIn(house.colleague("Me", "Management"));
            SqlCommitments commitments = house.commitments();
            TeamChapter chapter = chapter(house, commitments);
            List<UUID> kept = new ArrayList<>();
            SampleCast cast = cast(house, kept);
            house.test.store().run(me, work -> chapter.tell(me, cast));

            List<Pulse> pulses = house.pulses.list(me, PageRequest.first(9)).items();
            assertThat(pulses).extracting(Pulse::isOpen).containsExactly(true, false);
            PulseResult result = house.pulses.result(me, pulses.get(1).id()).orElseThrow();
            assertThat(result.answers()).isEqualTo(10);
            assertThat(result.parts()).extracting(PulseResult.Part::name).containsExactly("Delivery", "Engineering");
            assertThat(house.requirements
                            .list(me, RequirementsQuery.ALL, PageRequest.first(9))
                            .items())
                    .extracting(Requirement::acceptedAt)
                    .hasSize(2)
                    .containsOnlyOnce((java.time.Instant) null);
            PersonId hannah = cast.findPerson("Hannah Weiss").orElseThrow();
            assertThat(house.talks.points(me, hannah)).hasSize(2);
            assertThat(commitments.openOf(me, hannah, 9))
                    .as("the company withdraws what is kept in mind")
                    .hasSize(2)
                    .allSatisfy(open -> assertThat(kept).contains(open.id().value()));
            assertThat(thanks(house, me)).isEqualTo(1);

            house.test.store().run(me, work -> chapter.takeBack(me, kept));
            assertThat(house.pulses.list(me, PageRequest.first(9)).items()).isEmpty();
            assertThat(thanks(house, me)).isZero();
        }
    }

    private static TeamChapter chapter(House house, SqlCommitments commitments) {
        return new TeamChapter(
                new ServingStory(house.servings, house.relationships, house.directory),
                new WorkStory(house.requirements, house.interactions),
                new ThanksStory(house.recognitions),
                new TalkStory(house.test.database(), house.talks, commitments, List::of),
                new PulseStory(house.test.database(), house.pulses));
    }

    private static SampleCast cast(House house, List<UUID> kept) {
        Map<String, PersonId> people = new HashMap<>();
        DEPARTMENTS.forEach((department, names) ->
                names.forEach(name -> people.put(name, house.colleague(name.replace(' ', '.'), department))));
        RelationshipId bergmann = house.donor("Bergmann Pharma").id();
        LocalDate today = LocalDate.ofInstant(house.test.clock().instant(), ZoneOffset.UTC);
        return new SampleCast(Map.of("Bergmann Pharma", bergmann), people, today, kept::add);
    }

    private static int thanks(House house, Caller by) {
        return house.recognitions
                .list(by, RecognitionsQuery.ALL, PageRequest.first(9))
                .items()
                .size();
    }
}
