package rapport.listening.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.listening.store.House.done;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.concern.Closing;
import rapport.api.concern.ClosingListener;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.Gate;
import rapport.api.concern.Manner;
import rapport.api.concern.Word;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class ClosingListenersTest {

    private final List<String> told = new ArrayList<>();

    @EachEngine
    void areToldOfTheClosingAndOfItsEnd(TestEngine engine) {
        try (House house = new House(engine)) {
            house.listeners.addListener(listener(house));
            Concern closed = close(house, house.verified("seeds"));
            assertThat(told).containsExactly("closed seeds, ask Ana");
            done(house.concerns.reopen(house.member, closed.id(), closed.version(), "They rot."));
            Concern verified = house.verified("soil");
            done(house.concerns.reopen(house.member, verified.id(), verified.version(), "Not yet."));
            assertThat(told).containsExactly("closed seeds, ask Ana", "reopened seeds");
        }
    }

    @EachEngine
    void askWhoeverSpokeLastWhereNobodyInParticularRaisedIt(TestEngine engine) {
        try (House house = new House(engine)) {
            house.listeners.addListener(listener(house));
            ConcernDraft draft = house.draft("rain", null, null);
            Concern heard = done(house.concerns.hear(house.member, draft));
            done(house.concerns.override(house.member, heard.id(), 1, "It burns."));
            done(house.concerns.address(house.member, heard.id(), 2, "Watered."));
            close(house, done(house.concerns.verify(house.member, heard.id(), 3, null, house.anaSays())));
            assertThat(told).containsExactly("closed rain, ask Ana");
        }
    }

    @EachEngine
    void askNobodyOfTheirsWhetherAConcernOfOursHolds(TestEngine engine) {
        try (House house = new House(engine)) {
            house.listeners.addListener(listener(house));
            ConcernDraft draft = new ConcernDraft(house.donor.id(), "mould", house.ana, null, null, true);
            Concern said = done(house.concerns.hear(house.member, draft));
            done(house.concerns.override(house.member, said.id(), 1, "It burns."));
            done(house.concerns.address(house.member, said.id(), 2, "They dried them."));
            close(
                    house,
                    done(house.concerns.verify(
                            house.member,
                            said.id(),
                            3,
                            null,
                            new Word(house.mina, house.test.clock().instant(), Manner.PHONE))));
            assertThat(told).containsExactly("closed mould, ask nobody");
        }
    }

    @EachEngine
    void cannotKeepAConcernFromBeingClosed(TestEngine engine) {
        try (House house = new House(engine)) {
            house.listeners.addListener(new ClosingListener() {
                @Override
                public void closed(Caller by, Concern concern, Optional<PersonId> asked) {
                    house.test.store().run(by, transaction -> {
                        transaction.sql().execute("delete from concern_step");
                        throw new IllegalStateException("no");
                    });
                }

                @Override
                public void reopened(Caller by, Concern concern) {
                    throw new IllegalStateException("never");
                }
            });
            Concern closed = close(house, house.verified("seeds"));
            assertThat(house.concerns.find(house.member, closed.id()).map(Concern::gate))
                    .contains(Gate.CLOSED);
            assertThat(house.concerns.steps(house.member, closed.id())).isNotEmpty();
            assertThat(house.door.failures()).containsExactly("no");
        }
    }

    private static Concern close(House house, Concern verified) {
        return done(house.concerns.close(
                house.member, verified.id(), verified.version(), new Closing("Sent them.", "Glad.")));
    }

    private ClosingListener listener(House house) {
        return new ClosingListener() {
            @Override
            public void closed(Caller by, Concern concern, Optional<PersonId> asked) {
                String name = asked.flatMap(person -> house.directory.findPerson(by, person))
                        .map(Person::displayName)
                        .orElse("nobody");
                told.add("closed " + concern.words() + ", ask " + name);
            }

            @Override
            public void reopened(Caller by, Concern concern) {
                told.add("reopened " + concern.words());
            }
        };
    }
}
