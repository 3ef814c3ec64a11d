package rapport.listening.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static rapport.listening.store.House.done;

import java.util.List;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.ConcernStep.Kind;
import rapport.api.concern.Gate;
import rapport.api.outcome.Objection;
import rapport.api.relationship.Relationship;
import rapport.store.api.Conflict;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class RegroupingTest {

    @EachEngine
    void splitsIntoPartsThatAreHeardAnewAndRememberTheWhole(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern whole = house.confirmed("seeds and soil");
            List<Concern> parts =
                    done(house.concerns.split(house.member, whole.id(), whole.version(), List.of("seeds", " soil ")));
            assertThat(parts).extracting(Concern::words).containsExactly("seeds", "soil");
            assertThat(parts)
                    .allMatch(part -> part.gate() == Gate.HEARD
                            && whole.id().equals(part.from())
                            && part.heardAt().equals(whole.heardAt())
                            && house.ana.equals(part.person()));
            assertThat(house.concerns
                            .find(house.member, whole.id())
                            .orElseThrow()
                            .gate())
                    .isEqualTo(Gate.WITHDRAWN);
            assertThat(house.events()).endsWith("ConcernSplit", "ConcernHeard", "ConcernHeard");
            assertThat(house.concerns.find(house.member, parts.get(0).id())).contains(parts.get(0));
        }
    }

    @EachEngine
    void saysAllThatIsWrongWithParts(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern whole = house.addressed("seeds and soil");
            assertThat(house.concerns
                            .split(house.member, whole.id(), whole.version(), List.of(" "))
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("concern.done", "concern.parts.number", "concern.words.missing");
        }
    }

    @EachEngine
    void mergesIntoAnotherConcernOfTheSameRelationship(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern one = house.heard("seeds");
            Concern other = house.heard("what to sow");
            Concern merged = done(house.concerns.merge(house.member, one.id(), 1, other.id()));
            assertThat(merged.gate()).isEqualTo(Gate.WITHDRAWN);
            assertThat(merged.into()).isEqualTo(other.id());
            assertThat(house.concerns.steps(house.member, other.id()))
                    .extracting(ConcernStep::kind, ConcernStep::theirs)
                    .containsExactly(tuple(Kind.HEARD, "what to sow"), tuple(Kind.MERGED, "seeds"));
            assertThat(house.concerns
                            .reopen(house.member, one.id(), merged.version(), "They differ.")
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("concern.merged");
        }
    }

    @EachEngine
    void mergesIntoNothingElse(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern one = house.heard("seeds");
            Relationship elsewhere = house.begin("donors", house.organization("Südwind"));
            Concern other = done(
                    house.concerns.hear(house.member, new ConcernDraft(elsewhere.id(), "rain", house.ana, null, null)));
            for (Concern into : List.of(one, other)) {
                assertThat(house.concerns
                                .merge(house.member, one.id(), 1, into.id())
                                .objections())
                        .extracting(Objection::field)
                        .containsExactly("into");
            }
        }
    }

    @EachEngine
    void deletesAndRestores(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern heard = house.heard("seeds");
            assertThatThrownBy(() -> house.concerns.delete(house.member, heard.id(), 5))
                    .isInstanceOf(Conflict.class);
            house.concerns.delete(house.member, heard.id(), 1);
            assertThat(house.concerns.find(house.member, heard.id())).isEmpty();
            assertThat(house.concerns.steps(house.member, heard.id())).isEmpty();
            house.concerns.restore(house.member, heard.id());
            house.concerns.restore(house.member, heard.id());
            assertThat(house.concerns.find(house.member, heard.id()))
                    .map(Concern::words)
                    .contains("seeds");
            assertThat(house.events()).containsExactly("ConcernHeard", "ConcernDeleted", "ConcernRestored");
        }
    }
}
