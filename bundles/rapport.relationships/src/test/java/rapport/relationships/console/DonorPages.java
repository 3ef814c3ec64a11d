package rapport.relationships.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.StakeholderDraft;
import rapport.api.relationship.Stance;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Timelines;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;
import rapport.relationships.store.Household;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.OpenDoor;
import rapport.testkit.PaperNotepad;
import rapport.testkit.TestEngine;

/** A donor with one stakeholder, and visits to its pages. */
abstract class DonorPages {

    final Household home = new Household(TestEngine.H2);
    final PersonId mina = home.parties.colleague("Mina");
    final PersonId ana = home.parties.person("Ana");
    final OrganizationId nordwind = home.parties.organization("Nordwind");
    final Caller member = Callers.as(Role.MEMBER, Map.of(), mina);
    final Caller reader = Callers.reader();
    final List<Moment> happened = new ArrayList<>();
    final Timelines timelines = (visit, subject, from, until, atMost) -> happened.stream()
            .filter(one -> subject.kind() == Subject.Kind.RELATIONSHIP)
            .filter(one -> !one.at().isBefore(from) && one.at().isBefore(until))
            .sorted(Comparator.comparing(Moment::at).reversed())
            .limit(atMost)
            .toList();
    final Parts parts = new Parts(
            home.relationships,
            home.interactions,
            home.commitments,
            home.parties.directory(),
            home.levels,
            new NoTies(),
            new PaperNotepad(),
            timelines,
            home.test.projections(),
            new LevelColumns(new OpenDoor()));
    Relationship donor = home.begin("donors", nordwind);

    @BeforeEach
    void seatAna() {
        home.parties.holds(ana, nordwind, null);
        home.relationships.setStakeholder(
                home.member, donor.id(), new StakeholderDraft(ana, "decider", 5, 3, Stance.CHAMPION));
    }

    @AfterEach
    void close() {
        home.close();
    }

    String stage() {
        donor = home.relationships.find(member, donor.id()).orElseThrow();
        return donor.stage();
    }

    Visit.Builder level(String path, Caller by) {
        return Visit.to(path)
                .by(by)
                .variable("level", path.substring(1))
                .at(home.test.clock().instant());
    }

    Visit record(String below, Caller by, String... form) {
        return Visit.to("/relationships/" + donor.id().value() + below)
                .by(by)
                .variable("id", donor.id().value().toString())
                .form(Parameters.of(form))
                .at(home.test.clock().instant())
                .build();
    }

    Visit form(String path, Caller by, String... form) {
        return Visit.to(path)
                .by(by)
                .form(Parameters.of(form))
                .at(home.test.clock().instant())
                .build();
    }

    static String show(Page page, Visit.Builder visit) {
        return Html.of(page.show(visit.build()));
    }
}
