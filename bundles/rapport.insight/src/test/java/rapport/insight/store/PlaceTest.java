package rapport.insight.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.api.paging.CursorInvalid;
import rapport.insight.store.TodayWalks.Place;

/** The statements of Today are kept by their shape, so that a made-up cursor must not give one shape another's text. */
class PlaceTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final UUID ID = new UUID(0, 7);

    @Test
    void isReadFromTheCursorThatItWrote() {
        Place place = new Place(2, NOON, ID);
        assertThat(Place.parse(place.asCursor())).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "", "99999999999"})
    void isInNoWalkThatThereCannotBe(String walk) {
        String text = walk + " " + NOON + " " + ID;
        String cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(UTF_8));
        assertThatExceptionOfType(CursorInvalid.class).isThrownBy(() -> Place.parse(cursor));
    }

    @Test
    void onlyTheWalkInWhichAPageEndedGoesOnBehindARow() {
        TodayWalks walks = new TodayWalks(List.of(ID), List.of("customers"), NOON);
        Place place = new Place(1, NOON, ID);
        assertThat(walks.after(place)).extracting(Walk::number).containsExactly(1, 2);
        assertThat(walks.after(place)).extracting(Walk::after).containsExactly(place, null);
    }
}
