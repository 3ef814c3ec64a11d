package rapport.suppliers.console;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.suppliers.store.House.DAY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.paging.PageRequest;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Page;
import rapport.console.api.Panel;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.suppliers.model.OrderLine;
import rapport.suppliers.store.House;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

class SupplierPagesTest {

    private static final Instant LATER = DAY.plusDays(20).atStartOfDay().toInstant(ZoneOffset.UTC);

    private final House house = new House(TestEngine.H2);
    private final Parts parts = new Parts(house.files, house.relationships, house.directory, house.test.projections());
    private final Subject optik = Subject.relationship(house.optik.id());
    private final String id = house.optik.id().value().toString();
    private final String home = "/relationships/" + id;

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void saysEverythingInEnglishAndGerman() {
        MessagesContract.assertComplete(OrdersPage.class);
    }

    @Test
    void aDayThatWasMovedStaysBesideTheOneThatIsPromisedNow() {
        OrderLine line = house.line("PO-1", "Lenses", 2, DAY);
        String lineId = line.id().value().toString();
        Parameters moved = Parameters.of(
                "order",
                "PO-1",
                "item",
                "Lenses",
                "quantity",
                "2",
                "promised",
                DAY.plusDays(9).toString());
        assertThat(new LineForm(parts)
                        .submit(on("/suppliers/lines/" + lineId, lineId)
                                .form(moved)
                                .build()))
                .isInstanceOf(Answer.Done.class);
        OrderLine is = house.files.lines().find(house.member, line.id().value()).orElseThrow();
        assertThat(is.promised()).isEqualTo(DAY.plusDays(9));
        assertThat(is.firstPromised()).isEqualTo(DAY);
        assertThat(Html.of(new OrdersPage(parts).show(on(home + "/orders", id).build())))
                .contains(
                        "First promised",
                        "Promised now",
                        DAY.toString(),
                        DAY.plusDays(9).toString())
                .contains("after the day promised now counts");
    }

    @Test
    void anOrderLineIsRecordedDeliveredAndJudged() {
        Page lines = new LineForm(parts);
        assertThat(Html.of(lines.show(on(home + "/lines/new", id).build()))).contains("Promised for");
        Parameters typed = Parameters.of(
                "order", "PO-1", "item", "Lenses", "quantity", "2,5", "unit", "kg", "promised", DAY.toString());
        assertThat(lines.submit(on(home + "/lines/new", id).form(typed).build()))
                .isInstanceOf(Answer.Done.class);
        OrderLine line = house.files
                .lines()
                .list(house.member, null, PageRequest.first(1))
                .items()
                .get(0);
        assertThat(line.quantity()).isEqualTo(2.5);
        Page deliveries = new DeliveryForm(parts);
        assertThat(Html.of(deliveries.show(on(home + "/deliveries/new", id).build())))
                .contains("PO-1: Lenses");
        Parameters arrived =
                Parameters.of("line", line.id().value().toString(), "arrived", DAY.toString(), "quantity", "2.5");
        assertThat(deliveries.submit(
                        on(home + "/deliveries/new", id).form(arrived).build()))
                .isInstanceOf(Answer.Done.class);
        assertThat(Html.of(new OrdersPage(parts).show(on(home + "/orders", id).build())))
                .contains("100 % (1 of 1 lines", "By otif/1", "2.5 kg", "On time in full");
        assertThat(shown(new DeliveryFigure(parts))).contains("100 % of 1");
        assertThat(shown(new DeliveryPanel(parts))).contains("Record a delivery");
    }

    @Test
    void whatCannotBeIsSaidBesideItsField() {
        Answer refused = new LineForm(parts)
                .submit(on(home + "/lines/new", id)
                        .form(Parameters.of(
                                "order", "PO-1", "item", "Lenses", "quantity", "many", "promised", "2026-03-10"))
                        .build());
        assertThat(((Answer.Shown) refused).status()).isEqualTo(422);
        assertThat(Html.of(refused)).contains("The quantity is a number above 0.", "PO-1");
    }

    @Test
    void aLineIsChangedDeletedAndBroughtBack() {
        OrderLine line = house.line("PO-1", "Lenses", 10, DAY);
        String lineId = line.id().value().toString();
        Page lines = new LineForm(parts);
        assertThat(Html.of(lines.show(on("/suppliers/lines/" + lineId, lineId).build())))
                .contains("value=\"Lenses\"", "Delete");
        lines.remove(on("/suppliers/lines/" + lineId, lineId).build());
        assertThat(house.files.lines().find(house.member, line.id().value())).isEmpty();
        lines.submit(on("/suppliers/lines/" + lineId + "/restoration", lineId).build());
        assertThat(house.files.lines().find(house.member, line.id().value())).isPresent();
    }

    @Test
    void nothingIsKnownOfASupplierWithoutFacts() {
        assertThat(shown(new DeliveryFigure(parts))).contains("unknown");
        assertThat(new DeliveryPanel(parts).show(on(home, id).build(), optik)).isEmpty();
        assertThat(new ScorePanel(parts).show(on(home, id).build(), optik)).isEmpty();
        assertThat(Html.of(new MatrixPage(parts).show(on(MatrixPage.PATH, id).build())))
                .contains("Optik Brandt", "unknown");
    }

    @Test
    void whatExpiresStandsOnItsPageAndOnTheRecord() {
        house.certificate(DAY.plusDays(30));
        assertThat(Html.of(
                        new ExpiringPage(parts).show(on(ExpiringPage.PATH, id).build())))
                .contains("Optik Brandt", "ISO 9001", "Until");
        assertThat(shown(new PapersPanel(parts))).contains("ISO 9001", "Certificate");
    }

    @Test
    void theMatrixSaysWhatEachQuarterMeansAndTheRecordWhatItRestsOn() {
        house.assessed(5, 4, DAY);
        assertThat(Html.of(new MatrixPage(parts)
                        .show(on(MatrixPage.PATH, id).in(Locale.GERMAN).build())))
                .contains("Strategisch", "eine Partnerschaft");
        assertThat(shown(new RiskPanel(parts))).contains("Strategic", "One mill alone", "Mina");
    }

    @Test
    void deliveriesAndAssessmentsStandOnTheTimeline() {
        house.arrived(house.line("PO-1", "Lenses", 10, DAY), DAY, 10);
        house.assessed(5, 4, DAY);
        assertThat(new SupplierMoments(parts).moments(on(home, id).build(), optik, Instant.EPOCH, LATER, 10))
                .hasSize(2);
    }

    private String shown(Panel panel) {
        Body body = panel.show(on(home, id).build(), optik).orElseThrow();
        return Html.of(Answer.fragment(body));
    }

    private Visit.Builder on(String path, String variable) {
        return Visit.to(path).by(house.member).at(LATER).variable("id", variable);
    }
}
