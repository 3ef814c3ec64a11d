package rapport.team.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.relationships.store.SqlCommitments;
import rapport.team.model.Recognition;
import rapport.team.model.RecognitionsQuery;
import rapport.team.store.House;
import rapport.testkit.Html;
import rapport.testkit.TestEngine;

class RecognitionPageTest {

    private final House house = new House(TestEngine.H2);
    private final Parts parts = Pages.parts(house);
    private final SqlCommitments commitments = house.commitments();
    private final Page page =
            new RecognitionPage(parts, house.recognitions, new ThanksOffers(commitments, house.recognitions));
    private final PersonId mina = house.colleague("Mina", "Delivery");
    private final PersonId omar = house.colleague("Omar", "Sales");

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aColleagueIsThankedAndFindsItOnTheRecord() {
        Relationship donor = house.donor("Nordwind");
        assertThat(Html.of(page.show(to("").build()))).contains("No word of thanks yet");
        assertThat(Html.of(page.show(to("/new")
                        .query(Parameters.of("receiver", omar.value().toString(), "relationship", text(donor)))
                        .build())))
                .contains("Omar", text(donor));
        assertThat(((Answer.Shown) page.submit(to("/new").build())).status()).isEqualTo(422);
        Parameters thanks = Parameters.of(
                "receiver",
                omar.value().toString(),
                "receiver.label",
                "Omar",
                "words",
                "The night shift",
                "relationship",
                text(donor),
                "shared",
                "true");
        assertThat(page.submit(to("/new").form(thanks).build())).isInstanceOf(Answer.Done.class);
        assertThat(Html.of(page.show(to("").in(Locale.GERMAN).build())))
                .contains("Mina hat Omar gedankt", "The night shift", "Zurücknehmen");
        RecognitionMoments moments = new RecognitionMoments(parts, house.recognitions);
        Visit omars = Visit.to("/").by(House.signedIn(omar)).build();
        assertThat(moments.moments(omars, Subject.person(omar), Instant.EPOCH, Instant.MAX, 9))
                .hasSize(1);
        assertThat(moments.moments(omars, Subject.relationship(donor.id()), Instant.EPOCH, Instant.MAX, 9))
                .hasSize(1);
    }

    @Test
    void isTakenBackAndSaidAgain() {
        page.submit(to("/new")
                .form(Parameters.of("receiver", omar.value().toString(), "words", "The report"))
                .build());
        Recognition one = house.recognitions
                .list(House.signedIn(omar), RecognitionsQuery.ALL, PageRequest.first(9))
                .items()
                .get(0);
        String id = one.id().value().toString();
        page.remove(to("/" + id).variable("id", id).build());
        assertThat(Html.of(page.show(to("").build()))).doesNotContain("The report");
        page.submit(to("/" + id + "/restoration").variable("id", id).build());
        assertThat(Html.of(page.show(to("").build()))).contains("The report");
    }

    @Test
    void aKeptPromiseThatOthersRestOnIsAGentleOffer() {
        Commitment kept = House.done(commitments.promise(
                house.member, new CommitmentDraft("The cable", omar, mina, LocalDate.parse("2026-04-30"), null)));
        House.done(commitments.settle(house.member, kept.id(), kept.version(), Commitment.State.KEPT));
        ThanksOffers offers = new ThanksOffers(commitments, house.recognitions);
        assertThat(offers.offers(House.signedIn(mina))).isEmpty();
        offers.chains = RestedOn.chains(kept.id());
        assertThat(offers.offers(House.signedIn(mina)))
                .extracting(Commitment::what)
                .containsExactly("The cable");
        assertThat(offers.offers(House.signedIn(omar)))
                .as("nobody thanks themselves")
                .isEmpty();
        Page offering = new RecognitionPage(parts, house.recognitions, offers);
        assertThat(Html.of(offering.show(to("").build()))).contains("Omar kept what others rest on", "Say thank you");
    }

    private static String text(Relationship one) {
        return one.id().value().toString();
    }

    private Visit.Builder to(String more) {
        return Visit.to(RecognitionPage.PATH + more)
                .by(House.signedIn(mina))
                .at(house.test.clock().instant());
    }
}
