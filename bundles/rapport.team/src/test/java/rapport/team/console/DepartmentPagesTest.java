package rapport.team.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import rapport.team.model.OpenedPulse;
import rapport.team.model.Serving;
import rapport.team.model.ServingsQuery;
import rapport.team.store.House;
import rapport.testkit.Html;
import rapport.testkit.TestEngine;

class DepartmentPagesTest {

    private final House house = new House(TestEngine.H2);
    private final Parts parts = Pages.parts(house);
    private final Page form = new ServingPage(parts);
    private final Page department = new DepartmentPage(parts, house.pulses, new CheckUpLines(parts));
    private final ServingPanel panel = new ServingPanel(parts);
    private final Relationship delivery = house.department("Delivery");
    private final Relationship sales = house.department("Sales");

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whoServesWhomIsRecordedAndStandsOnBothDepartments() {
        PersonId mina = house.colleague("Mina", "Delivery");
        assertThat(Html.of(form.show(to("/team/servings/new").build()))).contains("Delivery", "Sales", "What they get");
        Parameters draft = Parameters.of(
                "server",
                delivery.party().asText(),
                "relationship",
                sales.id().value().toString(),
                "what",
                "Offers priced in a day",
                "owner",
                mina.value().toString(),
                "owner.label",
                "Mina");
        assertThat(form.submit(to("/team/servings/new").form(draft).build())).isInstanceOf(Answer.Done.class);
        assertThat(shown(delivery)).contains("Whom it serves", "Offers priced in a day", "Mina", "Nobody yet");
        assertThat(shown(sales)).contains("Who serves it", "Offers priced in a day", "Delivery");
        assertThat(Html.of(new ServingListPage(parts)
                        .show(to("/team/servings").in(Locale.GERMAN).build())))
                .contains("Interne Kunden", "Offers priced in a day", "Noch niemand");
        assertThat(Html.of(new DepartmentListPage(parts)
                        .show(to("/team/departments").build())))
                .contains("Delivery", "Sales");
        assertThat(Html.of(panel.show(to("/").build(), Subject.relationship(sales.id()))
                        .orElseThrow()))
                .contains("Offers priced in a day");
        assertThat(panel.starts(to("/").build(), Subject.relationship(sales.id())))
                .hasSize(1);
        assertThat(new ServingMoments(parts)
                        .moments(to("/").build(), Subject.relationship(sales.id()), Instant.EPOCH, Instant.MAX, 9))
                .hasSize(1);
    }

    @Test
    void isRefusedChangedDeletedAndBroughtBack() {
        assertThat(Html.of(form.show(to("/team/servings/new").build())).split("<option value=\"\"", -1))
                .as("nobody is proposed on either side")
                .hasSize(3);
        Answer.Shown unchosen =
                (Answer.Shown) form.submit(to("/team/servings/new").build());
        assertThat(unchosen.status()).isEqualTo(422);
        assertThat(Html.of(unchosen).split("Choose one of the list", -1))
                .as("each side is asked for")
                .hasSizeGreaterThanOrEqualTo(3);
        Serving one = house.serving(delivery, sales, "Offers");
        Visit.Builder of = of(one, "");
        assertThat(Html.of(form.show(of.build()))).contains("Offers", "Delete");
        Parameters draft = Parameters.of("server", delivery.party().asText(), "what", "Prices", "version", "1");
        form.submit(of(one, "").form(draft).build());
        assertThat(shown(sales)).contains("Prices");
        assertThat(((Answer.Shown) form.submit(of(one, "").form(draft).build())).status())
                .isEqualTo(422);
        form.remove(of(one, "").build());
        assertThat(all()).isEmpty();
        form.submit(of(one, "/restoration").build());
        assertThat(all()).hasSize(1);
    }

    @Test
    void tellsOfAPulseOnlyWhatItDiscloses() {
        OpenedPulse pulse = house.pulse(Set.copyOf(house.colleagues(5, "Delivery")));
        house.links.values().forEach(secret -> House.done(house.pulses.answer(secret, List.of(4, 4))));
        assertThat(shown(delivery)).contains("No closed pulse", "5 people here", "Delivery3");
        house.pulses.close(house.member, pulse.pulse().id(), 1);
        assertThat(shown(delivery)).contains("Clear?", "4.0 on average");
        assertThat(shown(sales)).contains("No closed pulse", "Nobody here");
    }

    private List<Serving> all() {
        return house.servings
                .list(house.member, ServingsQuery.ALL, PageRequest.first(9))
                .items();
    }

    private String shown(Relationship one) {
        return Html.of(department.show(to(DepartmentPage.path(one.id()))
                .variable("id", one.id().value().toString())
                .build()));
    }

    private Visit.Builder of(Serving one, String more) {
        return to(ServingLines.path(one) + more).variable("id", one.id().value().toString());
    }

    private Visit.Builder to(String path) {
        return Visit.to(path).by(house.member).at(house.test.clock().instant());
    }
}
