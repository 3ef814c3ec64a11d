package rapport.listening.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.concern.Concern;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.listening.store.House;
import rapport.testkit.Callers;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

class ConcernPagesTest {

    private final House house = new House(TestEngine.H2);
    private final ConcernPage page = new ConcernPage(house.concerns, house.directory);
    private final RelationshipConcerns panel = new RelationshipConcerns(house.concerns);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void saysEverythingInEnglishAndGerman() {
        MessagesContract.assertComplete(ConcernPage.class);
    }

    @Test
    void showsOpenConcernsOnTheRecordOfTheirRelationship() {
        Subject donor = Subject.relationship(house.donor.id());
        assertThat(panel.show(visit("/", house.member).build(), donor)).isEmpty();
        Concern played = house.playedBack("seeds in spring", "You need seeds.");
        Body shown = panel.show(visit("/", house.member).build(), donor).orElseThrow();
        assertThat(Html.of(shown))
                .contains(
                        "seeds in spring",
                        "Played back",
                        "/concerns/" + played.id().value());
        assertThat(panel.title(Locale.GERMAN)).isEqualTo("Anliegen");
    }

    @Test
    void showsBothWordingsWithWhoSaidSoAndHow() {
        Concern verified = house.verified("seeds in spring");
        assertThat(Html.of(show(verified, house.member)))
                .contains("seeds in spring", "You need seeds in spring", "We sent seeds in spring", "They grow.")
                .contains(
                        "Ana, by telephone",
                        "Verified",
                        "/relationships/" + house.donor.id().value());
        assertThat(Html.of(show(verified, house.member.in(Locale.GERMAN)))).contains("Ana, am Telefon", "Geprüft");
    }

    @Test
    void showsNothingToWhoeverMayNotReadTheLevel() {
        Concern heard = house.heard("seeds");
        Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
        assertThat(show(heard, shutOut)).isEqualTo(Answer.notFound());
        Subject donor = Subject.relationship(house.donor.id());
        assertThat(panel.show(visit("/", shutOut).build(), donor)).isEmpty();
    }

    private Answer show(Concern concern, Caller by) {
        String id = concern.id().value().toString();
        return page.show(visit("/concerns/" + id, by).variable("id", id).build());
    }

    private Visit.Builder visit(String path, Caller by) {
        return Visit.to(path).by(by).at(house.test.clock().instant());
    }
}
