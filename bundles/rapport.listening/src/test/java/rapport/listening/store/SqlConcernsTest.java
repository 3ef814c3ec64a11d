package rapport.listening.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.listening.store.House.done;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.ConcernStep;
import rapport.api.concern.ConcernStep.Kind;
import rapport.api.concern.Gate;
import rapport.api.concern.Manner;
import rapport.api.concern.Word;
import rapport.api.outcome.Objection;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class SqlConcernsTest {

    @EachEngine
    void goesFromTheirWordsToTheClosingStatement(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern verified = house.verified("seeds in spring");
            house.test.clock().advance(Duration.ofDays(1));
            Concern closed = done(house.concerns.close(
                    house.member, verified.id(), verified.version(), new Closing("We sent them.", "Relieved.")));
            assertThat(closed.gate()).isEqualTo(Gate.CLOSED);
            assertThat(closed.words()).isEqualTo("seeds in spring");
            assertThat(closed.understood()).isEqualTo("You need seeds in spring");
            assertThat(closed.confirmed()).isEqualTo(word(house, Manner.PHONE, 1));
            assertThat(closed.closing()).isEqualTo(new Closing("We sent them.", "Relieved."));
            assertThat(closed.gateSince()).isEqualTo(house.test.clock().instant());
            assertThat(closed.version()).isEqualTo(6);
            assertThat(house.concerns.find(house.member, closed.id())).contains(closed);
            assertThat(house.concerns.steps(house.member, closed.id()))
                    .extracting(ConcernStep::kind)
                    .containsExactly(
                            Kind.HEARD, Kind.PLAYED_BACK, Kind.CONFIRMED, Kind.ADDRESSED, Kind.VERIFIED, Kind.CLOSED);
            assertThat(house.events())
                    .containsExactly(
                            "ConcernHeard",
                            "ConcernPlayedBack",
                            "ConcernConfirmed",
                            "ConcernAddressed",
                            "ConcernVerified",
                            "ConcernClosed");
        }
    }

    @EachEngine
    void keepsBothWordingsWhenTheyCorrectUs(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern played = house.playedBack("It takes too long.", "You want it sooner.");
            PersonId bo = house.person("Bo", false);
            Word word = new Word(bo, house.test.clock().instant(), Manner.VIDEO);
            Concern corrected = done(house.concerns.correct(
                    house.member, played.id(), played.version(), " We want to know when. ", word));
            assertThat(corrected.gate()).isEqualTo(Gate.HEARD);
            assertThat(corrected.words()).isEqualTo("We want to know when.");
            assertThat(corrected.understood()).isEqualTo("You want it sooner.");
            assertThat(corrected.person()).isEqualTo(bo);
            List<ConcernStep> steps = house.concerns.steps(house.member, played.id());
            assertThat(steps)
                    .extracting(ConcernStep::theirs)
                    .containsExactly("It takes too long.", null, "We want to know when.");
            assertThat(steps).extracting(ConcernStep::ours).containsExactly(null, "You want it sooner.", null);
            assertThat(steps.get(2).word()).isEqualTo(word);
            assertThat(steps.get(2).byName()).isEqualTo(house.member.name());
        }
    }

    @EachEngine
    void worksOnNothingUnconfirmedUnlessThereIsAReasonThatStays(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern heard = house.heard("seeds");
            assertThat(keys(house.concerns
                            .address(house.member, heard.id(), 1, " ")
                            .objections()))
                    .containsExactly("concern.unconfirmed", "concern.words.missing");
            assertThat(house.concerns.find(house.member, heard.id())).contains(heard);
            Concern allowed = done(house.concerns.override(house.member, heard.id(), 1, "The field is dry today."));
            Concern addressed = done(house.concerns.address(house.member, heard.id(), allowed.version(), "Watered."));
            assertThat(addressed.gate()).isEqualTo(Gate.ADDRESSED);
            assertThat(addressed.override()).isEqualTo("The field is dry today.");
            assertThat(addressed.confirmed()).isNull();
        }
    }

    @EachEngine
    void showsAGateThatSomebodyConfirmedAConcern(TestEngine engine) {
        try (House house = new House(engine)) {
            ConfirmedConcern check = new ConfirmedConcern(house.concerns);
            house.playedBack("soil", "Soil.");
            assertThat(check.look(house.member, house.donor, null)).isEmpty();
            Concern verified = house.verified("seeds");
            assertThat(check.look(house.member, house.donor, null))
                    .hasValueSatisfying(found -> assertThat(found.path())
                            .isEqualTo("/concerns/" + verified.id().value()));
        }
    }

    @EachEngine
    void comesBackToWhereTheyHadConfirmedIt(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern verified = house.verified("seeds");
            Concern again = done(
                    house.concerns.reopen(house.member, verified.id(), verified.version(), "Where did we fall short?"));
            assertThat(again.gate()).isEqualTo(Gate.CONFIRMED);
            assertThat(again.reopened()).isEqualTo(1);
            Concern heard = house.heard("soil");
            Concern withdrawn = done(house.concerns.withdraw(house.member, heard.id(), 1, "They have enough."));
            Concern back = done(house.concerns.reopen(house.member, heard.id(), withdrawn.version(), "They have not."));
            assertThat(back.gate()).isEqualTo(Gate.HEARD);
            assertThat(back.reopened()).isZero();
        }
    }

    @EachEngine
    void isRewordedOnlyWhileItIsHeardAndChangesItsOwnerAtAnyTime(TestEngine engine) {
        try (House house = new House(engine)) {
            Concern heard = house.heard("seads");
            Concern reworded = done(house.concerns.change(
                    house.member, heard.id(), 1, house.draft("seeds", house.ana, heard.heardAt())));
            assertThat(reworded.words()).isEqualTo("seeds");
            Concern played =
                    done(house.concerns.playBack(house.member, heard.id(), reworded.version(), "You need seeds."));
            assertThat(keys(house.concerns
                            .change(house.member, heard.id(), 3, house.draft("soil", house.ana, null))
                            .objections()))
                    .containsExactly("concern.answered");
            ConcernDraft owned = new ConcernDraft(house.donor.id(), "seeds", house.ana, house.mina, null);
            Concern changed = done(house.concerns.change(house.member, heard.id(), played.version(), owned));
            assertThat(changed.owner()).isEqualTo(house.mina);
            assertThat(house.events())
                    .containsExactly("ConcernHeard", "ConcernReworded", "ConcernPlayedBack", "ConcernChanged");
        }
    }

    @EachEngine
    void refusesWithAllObjectionsAtOnce(TestEngine engine) {
        try (House house = new House(engine)) {
            PersonId nobody = new PersonId(UUID.randomUUID());
            ConcernDraft draft = new ConcernDraft(
                    new RelationshipId(UUID.randomUUID()),
                    " ",
                    nobody,
                    house.ana,
                    house.test.clock().instant().plus(Duration.ofDays(3)));
            assertThat(house.concerns.hear(house.member, draft).objections())
                    .extracting(Objection::field)
                    .containsExactly("words", "person", "owner", "heardAt", "relationship");
            Concern played = house.playedBack("seeds", "Seeds.");
            Word ours = new Word(house.mina, house.test.clock().instant(), Manner.CHAT);
            assertThat(keys(house.concerns
                            .confirm(house.member, played.id(), played.version(), ours)
                            .objections()))
                    .containsExactly("concern.person.misplaced");
        }
    }

    @EachEngine
    void isConfirmedByAColleagueWhereColleaguesAreTheOtherSide(TestEngine engine) {
        try (House house = new House(engine)) {
            Relationship team = house.begin("house", house.mina);
            ConcernDraft draft = new ConcernDraft(team.id(), "a quiet room", house.mina, null, null);
            Concern heard = done(house.concerns.hear(house.member, draft));
            done(house.concerns.playBack(house.member, heard.id(), 1, "You cannot hear yourself think."));
            Word word = new Word(house.mina, house.test.clock().instant(), Manner.IN_PERSON);
            assertThat(done(house.concerns.confirm(house.member, heard.id(), 2, word))
                            .confirmed())
                    .isEqualTo(word);
        }
    }

    private static Word word(House house, Manner manner, int daysAgo) {
        return new Word(house.ana, house.test.clock().instant().minus(Duration.ofDays(daysAgo)), manner);
    }

    private static List<String> keys(List<Objection> objections) {
        return objections.stream().map(Objection::key).toList();
    }
}
