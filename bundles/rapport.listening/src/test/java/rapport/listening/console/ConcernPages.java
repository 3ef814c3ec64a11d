package rapport.listening.console;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.concern.Concern;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.listening.store.House;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.TestEngine;

/** A donor with a person there, and visits to the pages of its concerns. */
abstract class ConcernPages {

    final House house = new House(TestEngine.H2);
    final Caller mina = Callers.as(Role.MEMBER, Map.of(), house.mina);
    final Parts parts =
            new Parts(house.concerns, house.relationships, house.directory, house.levels, house.test.projections());
    final String donor = "/relationships/" + house.donor.id().value();

    @AfterEach
    void close() {
        house.close();
    }

    /** A visit to a page about a concern. */
    Visit.Builder to(Concern concern, String below) {
        return Visit.to(InSight.pathOf(concern) + below)
                .by(mina)
                .variable("id", concern.id().value().toString())
                .at(house.test.clock().instant());
    }

    Visit.Builder step(Concern concern, String noun, String... form) {
        return to(concern, "/steps/" + noun).variable("step", noun).form(Parameters.of(form));
    }

    /** A visit to a page about the donor. */
    Visit.Builder donor(String below, String... form) {
        return Visit.to(donor + below)
                .by(mina)
                .variable("id", house.donor.id().value().toString())
                .form(Parameters.of(form))
                .at(house.test.clock().instant());
    }

    Visit.Builder all(String path, String... query) {
        return Visit.to(path)
                .by(mina)
                .query(Parameters.of(query))
                .at(house.test.clock().instant());
    }

    Concern now(Concern was) {
        return house.concerns.find(house.member, was.id()).orElseThrow();
    }

    static String show(Page page, Visit.Builder visit) {
        return Html.of(page.show(visit.build()));
    }
}
