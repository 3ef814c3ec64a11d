package rapport.exchange.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "'Tue, 3 Mar 2026 10:14:58 +0100 (CET)',2026-03-03T09:14:58Z",
        "'Wed, 11 Feb 98 11:51 CST',1998-02-11T17:51:00Z",
        "'3 Mar 2026 10:14 GMT',2026-03-03T10:14:00Z",
        "'Tue,3 Mar 2026 10:14:58',2026-03-03T10:14:58Z",
        "'Di, 03 Mär 2026 10:14:58 +0100',2026-03-03T09:14:58Z",
        "'Tue, 03 Mar 2026 10.14.58 +0100',2026-03-03T09:14:58Z",
        "'Tuesday, 03-Mar-26 10:14:58 UTC',2026-03-03T10:14:58Z",
        "'Tue Mar  3 10:14:58 2026',2026-03-03T10:14:58Z",
        "'Tue Mar  3 10:14:58 +0100 2026',2026-03-03T09:14:58Z",
        "'Tue Mar 3 10:14:58 CET 2026',2026-03-03T09:14:58Z",
        "'Tue, 3 Mar 126 10:14:58 +0000',2026-03-03T10:14:58Z",
        "'Tue, 3 Mar 2026 10:14:60 +0000',2026-03-03T10:14:59Z",
        "'Tue, 3 Mar 2026 10:14:58 GMT+02:00',2026-03-03T08:14:58Z",
        "'Tue, 3 Mar 2026 1:14:58 PM -0500',2026-03-03T18:14:58Z",
        "'Tue, 3 Mar 2026 10:14:58 +9999',2026-03-03T10:14:58Z",
        "2026-03-03T10:14:58+01:00,2026-03-03T09:14:58Z"
    })
    void readsTheDatesThatProgramsWriteIntoMail(String text, Instant expected) {
        assertThat(Moments.findMail(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Malformed Date.", "Tue, 31 Feb 2026 10:00:00 +0000", "yesterday or so", "3 Foo 2026 10:00"})
    void doesNotMakeUpATime(String text) {
        assertThat(Moments.findMail(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T14:30:00Z,2026-03-01T14:30:00Z",
        "2026-03-01 14:30,2026-03-01T13:30:00Z",
        "2026-03-01T14:30:00.123+05:30,2026-03-01T09:00:00.123Z",
        "2026-03-01,2026-03-01T11:00:00Z"
    })
    void readsIsoTimesInTheGivenZone(String text, Instant expected) {
        assertThat(Moments.findIso(text, ZoneId.of("Europe/Berlin"))).contains(expected);
    }
}
