package rapport.promises.console;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.promises.store.House.JUNE;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitment.State;
import rapport.api.relationship.Relationship;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.promises.store.House;
import rapport.promises.store.OpenPromises;
import rapport.promises.store.PromiseSteps;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

class PromisePagesTest {

    private final House house = new House(TestEngine.H2);
    private final Parts parts = new Parts(
            house.chains,
            house.commitments,
            house.relationships,
            house.directory,
            house.levels,
            house.test.projections());
    private final PromiseFinder finder =
            new PromiseFinder(parts, new PlainSearch(house), new OpenPromises(house.test.database(), house.levels));
    private final Page chain = new ChainPage(parts);
    private final Page backing = new BackingPage(parts, finder);
    private final Page expectation = new ExpectationPage(parts);
    private final Page promises = new PromisesPage(parts);
    private final Commitment hall = house.toDonor("The hall");
    private final Commitment roof = house.fromFriend("The roof", -3);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void saysEverythingInEnglishAndGerman() {
        MessagesContract.assertComplete(ChainPage.class);
    }

    @Test
    void aPromiseRestsOnAnotherAndNoLonger() {
        String path = "/commitments/" + hall.id().value() + "/backings";
        assertThat(Html.of(backing.show(on(path, hall)))).contains("data-picker=\"commitment\"");
        assertThat(Html.of(backing.submit(on(path, hall)))).contains("Say what it rests on.");
        Parameters chosen = Parameters.of("by", roof.id().value().toString());
        assertThat(backing.submit(on(path, hall, visit -> visit.form(chosen)))).isInstanceOf(Answer.Done.class);
        assertThat(Html.of(chain.show(on("/commitments/x", hall))))
                .contains("The roof", "Acme to Mina", "Weak link", "3 days to spare", "Chance 67 %", "n = 0");
        assertThat(Html.of(chain.show(on("/commitments/x", roof)))).contains("What rests on it", "The hall");

        String back = "/commitments/" + roof.id().value() + "/backings";
        Parameters closing = Parameters.of("by", hall.id().value().toString());
        Answer circle = backing.submit(on(back, roof, visit -> visit.form(closing)));
        assertThat(((Answer.Shown) circle).status()).isEqualTo(422);
        assertThat(Html.of(circle))
                .contains("closes a circle: “The roof” → “The hall” → “The roof”.")
                .containsSubsequence("promise-circle", "<li>“The roof”", "<li>“The hall”", "<li>“The roof”");

        String link = path + "/" + roof.id().value();
        UnaryOperator<Visit.Builder> by =
                visit -> visit.variable("by", roof.id().value().toString());
        Answer.Done removed = (Answer.Done) backing.remove(on(link, hall, by));
        assertThat(Html.of(chain.show(on("/commitments/x", hall)))).contains("it rests on nothing else");
        backing.submit(on(String.valueOf(removed.toast().undo()), hall, by));
        assertThat(Html.of(chain.show(on("/commitments/x", hall)))).contains("The roof");
    }

    @Test
    void wordsChooseWhatItRestsOnWhereThereIsNoScript() {
        String path = "/commitments/" + hall.id().value() + "/backings";
        house.fromFriend("The rope", 0);
        assertThat(sent(path, "by.label", "ro")).contains("may mean several", "The roof", "The rope", "other.label");
        assertThat(sent(path, "by.label", "rain")).contains("No open promise is found by “rain”");
        assertThat(sent(path, "by", roof.id().value().toString(), "other.label", "snow"))
                .contains("No open promise is found by “snow”");
        Answer done = backing.submit(on(path, hall, visit -> visit.form(Parameters.of("by.label", "roof"))));
        assertThat(done).isInstanceOf(Answer.Done.class);
        assertThat(Html.of(chain.show(on("/commitments/x", hall)))).contains("The roof");
    }

    private String sent(String path, String... form) {
        return Html.of(backing.submit(on(path, hall, visit -> visit.form(Parameters.of(form)))));
    }

    @Test
    void aDaySlipsAndIsTakenBack() {
        house.back(hall, roof);
        String path = "/commitments/" + roof.id().value() + "/expectation";
        assertThat(Html.of(expectation.show(on(path, roof)))).contains("Expected on", "2026-05-29");
        expectation.submit(on(path, roof, visit -> visit.form(Parameters.of("on", "2026-06-03", "version", "1"))));
        assertThat(Html.of(chain.show(on("/commitments/x", hall))))
                .contains("2 days too late", "expected Jun 3, 2026", "Weak link");
        assertThat(Html.of(expectation.submit(
                        on(path, roof, visit -> visit.form(Parameters.of("on", "2026-06-04", "version", "1"))))))
                .contains("Somebody else changed this");
        assertThat(Html.of(expectation.submit(on(path, roof, visit -> visit.form(Parameters.of("on", "soon"))))))
                .contains("This is no date.");
        expectation.submit(on(path, roof, visit -> visit.form(Parameters.NONE)));
        assertThat(house.now(roof).expected()).isNull();
    }

    @Test
    void whatIsOutsideIsToldWithoutContentAndByNameWhereTheReaderMayKnow() {
        house.back(hall, roof);
        house.levels.disable("friends");
        assertThat(Html.of(chain.show(on("/commitments/x", hall))))
                .contains("Outside", "Promised by Acme, on a level that is off", "one link counts neither")
                .doesNotContain("The roof", "Weak link");
        assertThat(chain.show(on("/commitments/x", roof))).isEqualTo(Answer.notFound());
        house.levels.enable("friends");
        Visit shutOut = Visit.to("/commitments/x")
                .by(Callers.as(Role.MEMBER, Map.of("friends", Right.NONE)))
                .variable("id", hall.id().value().toString())
                .build();
        assertThat(Html.of(chain.show(shutOut)))
                .contains("Outside", "On a level that you do not see")
                .doesNotContain("The roof", "Acme");
    }

    @Test
    void theTimelineTellsWhatHappenedToPromises() {
        PromiseMoments moments = new PromiseMoments(new PromiseSteps(house.test.database(), house.levels));
        house.back(hall, roof);
        house.expect(roof, JUNE.plusDays(2));
        assertThat(told(moments, house.donor)).contains("“The hall” rests on “The roof”", "Promised: “The hall”");
        assertThat(told(moments, house.friend)).contains("“The roof” is now expected on Jun 3, 2026");
        house.settle(roof, State.KEPT);
        assertThat(told(moments, house.friend)).contains("“The roof” was kept");
        house.levels.disable("friends");
        assertThat(told(moments, house.donor)).contains("rests on something outside");
        assertThat(told(moments, house.friend)).isEmpty();
    }

    private String told(PromiseMoments moments, Relationship of) {
        Instant now = house.test.clock().instant();
        Visit visit = on("/relationships/x", hall);
        return moments.moments(visit, Subject.relationship(of.id()), Instant.EPOCH, now.plusSeconds(60), 20).stream()
                .map(moment -> Html.of(output -> moment.line().writeTo(output)))
                .collect(Collectors.joining());
    }

    @Test
    void whatIsDueIsToldDayByDay() {
        house.expect(roof, JUNE.plusDays(2));
        String all = Html.of(promises.show(on("/promises", hall)));
        assertThat(all.indexOf("May 29, 2026")).isPositive().isLessThan(all.indexOf("Jun 1, 2026"));
        assertThat(all).contains("The hall", "The roof", "expected Jun 3, 2026", "Mina", "Acme");
        assertThat(Html.of(promises.show(on("/promises", hall, by("by", "us")))))
                .doesNotContain("The roof");
        assertThat(Html.of(promises.show(on("/promises", hall, by("by", "them")))))
                .doesNotContain("The hall");
        assertThat(Html.of(promises.show(on("/promises", hall, by("party", house.nordwind.asText())))))
                .contains("The hall", "chip-on")
                .doesNotContain("The roof");
        assertThat(Html.of(promises.show(on("/promises", hall, by("by", "me")))))
                .contains("Nothing is promised");
        assertThat(Html.of(promises.show(on("/promises", hall, by("from", "2026-06-01")))))
                .contains("The hall", "All days", "settlement?state=kept", "data-key=\"X\"")
                .doesNotContain("The roof");
        assertThat(Html.of(promises.show(on("/promises", hall, by("until", "2026-05-31")))))
                .contains("The roof")
                .doesNotContain("The hall");
        Visit reader = Visit.to("/promises")
                .by(Callers.as(Role.READER, Map.of()))
                .at(house.test.clock().instant())
                .build();
        assertThat(Html.of(promises.show(reader))).contains("The hall").doesNotContain("settlement");
    }

    @Test
    void aRecordSaysHowWellPromisesAreKeptAndWhereThatIsUnknown() {
        OrganizationKeepRate panel = new OrganizationKeepRate(parts);
        Subject acme = Subject.organization(house.acme);
        Visit visit = on("/organizations/x", hall);
        assertThat(panel.show(visit, Subject.organization(house.organization("Nobody"))))
                .isEmpty();
        assertThat(panel.show(visit, acme).map(Html::of))
                .hasValueSatisfying(body -> assertThat(body).contains("unknown", "n = 0"));
        house.settle(roof, State.KEPT);
        assertThat(panel.show(visit, acme).map(Html::of))
                .hasValueSatisfying(body -> assertThat(body)
                        .contains("100 %", "1 of 1 were kept, so between 21 % and 100 %", "75 %", "rapport keeping 1"));
        Optional<?> ofOurs = new PersonKeepRate(parts).show(visit, Subject.person(house.mina));
        assertThat(ofOurs).as("no score of one of us").isEmpty();
    }

    private static UnaryOperator<Visit.Builder> by(String name, String value) {
        return visit -> visit.query(Parameters.of(name, value));
    }

    private Visit on(String path, Commitment promise) {
        return on(path, promise, visit -> visit);
    }

    private Visit on(String path, Commitment promise, UnaryOperator<Visit.Builder> more) {
        return more.apply(Visit.to(path)
                        .by(house.member)
                        .at(house.test.clock().instant())
                        .variable("id", promise.id().value().toString()))
                .build();
    }
}
