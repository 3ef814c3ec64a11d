package rapport.temperature.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.party.OrganizationId;
import rapport.api.reading.Reading;
import rapport.console.api.Body;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;
import rapport.temperature.store.House;
import rapport.testkit.Html;
import rapport.testkit.MessagesContract;
import rapport.testkit.TestEngine;

class ReadingMomentsTest {

    private final House house = new House(TestEngine.H2);
    private final ReadingMoments source = new ReadingMoments(house.readings, house.directory);
    private final Instant now = house.test.clock().instant();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void saysEverythingInEnglishAndGerman() {
        MessagesContract.assertComplete(Telling.class);
    }

    @Test
    void tellsWhatTheySaidAndWhatWeHadGuessed() {
        Reading taken = house.guessedAndTaken(5, 2);
        List<Moment> moments = at(Subject.relationship(house.donor.id()), house.member);
        assertThat(moments).hasSize(1);
        assertThat(moments.get(0).at()).isEqualTo(taken.at());
        assertThat(html(moments)).isEqualTo("Ana: Satisfaction 2 of 5; we had guessed 5 of 5");
        assertThat(html(at(Subject.person(house.ana), house.member.in(Locale.GERMAN))))
                .contains("Zufriedenheit 2 von 5");
    }

    @Test
    void keepsToItsTimeAndToThoseWhoAnswered() {
        house.taken(4, now.minus(Duration.ofDays(3)));
        assertThat(at(Subject.relationship(house.donor.id()), house.member)).isEmpty();
        assertThat(at(Subject.organization((OrganizationId) house.donor.party()), house.member))
                .isEmpty();
    }

    private List<Moment> at(Subject subject, Caller by) {
        Visit visit = Visit.to("/").by(by).at(now).build();
        return source.moments(visit, subject, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)), 10);
    }

    private static String html(List<Moment> moments) {
        return Html.of((Body) moments.get(0).line());
    }
}
