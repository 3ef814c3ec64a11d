package rapport.team.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.team.model.StakeholderMeeting;
import rapport.team.store.House;
import rapport.testkit.Html;
import rapport.testkit.TestEngine;

class StakeholdersPageTest {

    private final House house = new House(TestEngine.H2);
    private final Parts parts = Pages.parts(house);
    private final Page page = new StakeholdersPage(parts);
    private final Relationship donor = house.donor("Nordwind");

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void saysWhoMustComeAndWhatIsOpenAndTakesWhatCameOfIt() {
        assertThat(Html.of(page.show(visit("").build()))).contains("Nobody yet", "They have not met yet");
        PersonId mina = house.colleague("Mina", "Delivery");
        PersonId omar = house.colleague("Omar", "Sales");
        house.requirement(donor, "Reports by the fifth", mina);
        house.requirement(donor, "An answer within a day", null);
        assertThat(Html.of(page.show(visit("").build()))).contains("Mina", "An answer within a day", "data-key=\"R\"");
        assertThat(Html.of(page.show(visit("/new").build()))).contains("Who came", "Mina");
        assertThat(((Answer.Shown) page.submit(visit("/new").build())).status()).isEqualTo(422);
        Parameters came = Parameters.of(
                "came",
                mina.value().toString(),
                "others",
                omar.value().toString(),
                "others.label",
                "Omar",
                "words",
                "Omar asks Lea");
        assertThat(page.submit(visit("/new").form(came).build())).isInstanceOf(Answer.Done.class);
        assertThat(Html.of(page.show(visit("").in(Locale.GERMAN).build())))
                .contains("Da waren: Mina, Omar.", "0 von 2 Punkten waren jemandes.", "Omar asks Lea");
        assertThat(new StakeholderMoments(parts)
                        .moments(visit("").build(), Subject.relationship(donor.id()), Instant.EPOCH, Instant.MAX, 9))
                .hasSize(1);
    }

    @Test
    void isDeletedAndBroughtBack() {
        PersonId mina = house.colleague("Mina", "Delivery");
        PersonId omar = house.colleague("Omar", "Sales");
        Parameters came = new Parameters(
                Map.of("others", List.of(mina.value().toString(), omar.value().toString())));
        page.submit(visit("/new").form(came).build());
        StakeholderMeeting held = all().get(0);
        Visit.Builder of = Visit.to("/team/stakeholder-meetings/" + held.id().value())
                .by(house.member)
                .variable("id", held.id().value().toString());
        page.remove(of.build());
        assertThat(all()).isEmpty();
        page.submit(Visit.to("/team/stakeholder-meetings/" + held.id().value() + "/restoration")
                .by(house.member)
                .variable("id", held.id().value().toString())
                .build());
        assertThat(all()).hasSize(1);
    }

    private List<StakeholderMeeting> all() {
        return house.meetings
                .list(house.member, donor.id(), PageRequest.first(9))
                .items();
    }

    private Visit.Builder visit(String more) {
        return Visit.to(StakeholdersPage.path(donor.id()) + more)
                .by(house.member)
                .at(house.test.clock().instant())
                .variable("id", donor.id().value().toString());
    }
}
