package rapport.team.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.team.model.Requirement;
import rapport.team.model.RequirementsQuery;
import rapport.team.store.House;
import rapport.testkit.Html;
import rapport.testkit.TestEngine;

class RequirementPagesTest {

    private final House house = new House(TestEngine.H2);
    private final Parts parts = Pages.parts(house);
    private final Page list = new RequirementListPage(parts);
    private final Page form = new RequirementPage(parts);
    private final Page answer = new RequirementAnswerPage(parts);
    private final RequirementPanel panel = new RequirementPanel(parts);
    private final Relationship donor = house.donor("Nordwind");
    private final PersonId mina = house.colleague("Mina", "Delivery");

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatIsAskedIsRecordedOnTheRecordAndAcceptedByASingleKey() {
        String path = "/relationships/" + donor.id().value() + "/requirements/new";
        Visit.Builder begin = by(house.member, path, donor.id().value().toString());
        assertThat(Html.of(form.show(begin.build()))).contains("Whom do you ask");
        Parameters draft = Parameters.of(
                "what", "Reports by the fifth", "owner", mina.value().toString(), "owner.label", "Mina");
        assertThat(form.submit(by(house.member, path, donor.id().value().toString())
                        .form(draft)
                        .build()))
                .isInstanceOf(Answer.Done.class);
        assertThat(shown()).contains("Reports by the fifth", "Asked", "Mina");
        Caller signedIn = House.signedIn(mina);
        Visit.Builder mine = Visit.to("/team/requirements").by(signedIn).query(Parameters.of("show", "mine"));
        assertThat(Html.of(list.show(mine.build()))).contains("Reports by the fifth", "data-key=\"M\"", "Hand back");
        answer.submit(of(signedIn, "/acceptance").build());
        assertThat(latest().place()).isEqualTo(Requirement.Place.ACCEPTED);
        assertThat(Html.of(list.show(Visit.to("/team/requirements").by(signedIn).build())))
                .contains("Mina")
                .doesNotContain("data-key=\"M\"");
        assertThat(new RequirementMoments(parts)
                        .moments(
                                by(signedIn, "/", "").build(),
                                Subject.relationship(donor.id()),
                                Instant.EPOCH,
                                Instant.MAX,
                                9))
                .hasSize(2);
    }

    @Test
    void itIsHandedBackWithWords() {
        house.requirement(donor, "Reports by the fifth", mina);
        Caller signedIn = House.signedIn(mina);
        assertThat(Html.of(answer.show(of(signedIn, "/return").build()))).contains("Why is it not yours");
        assertThat(((Answer.Shown) answer.submit(of(signedIn, "/return").build())).status())
                .isEqualTo(422);
        answer.submit(of(signedIn, "/return")
                .form(Parameters.of("because", "Omar does this"))
                .build());
        assertThat(shown()).contains("Nobody’s", "Omar does this");
    }

    @Test
    void isChangedDeletedAndBroughtBack() {
        house.requirement(donor, "Reports by the fifth", null);
        assertThat(Html.of(form.show(of(house.member, "").build()))).contains("Reports by the fifth", "Delete");
        Parameters draft = Parameters.of("what", "Reports by the first", "version", "1");
        form.submit(of(house.member, "").form(draft).build());
        assertThat(shown()).contains("Reports by the first");
        assertThat(((Answer.Shown) form.submit(of(house.member, "").form(draft).build())).status())
                .isEqualTo(422);
        Requirement one = latest();
        form.remove(of(house.member, "").build());
        assertThat(panel.show(by(house.member, "/", "").build(), Subject.relationship(donor.id())))
                .isEmpty();
        answer.submit(by(
                        house.member,
                        RequirementLines.path(one) + "/restoration",
                        one.id().value().toString())
                .build());
        assertThat(shown()).contains("Reports by the first");
    }

    private String shown() {
        Optional<Body> found = panel.show(by(house.member, "/", "").build(), Subject.relationship(donor.id()));
        return Html.of(found.orElseThrow());
    }

    private Requirement latest() {
        List<Requirement> found = house.requirements
                .list(house.member, RequirementsQuery.ALL, PageRequest.first(1))
                .items();
        return found.get(0);
    }

    private Visit.Builder of(Caller caller, String more) {
        Requirement one = latest();
        return by(caller, RequirementLines.path(one) + more, one.id().value().toString());
    }

    private static Visit.Builder by(Caller caller, String path, String id) {
        return Visit.to(path).by(caller).variable("id", id);
    }
}
