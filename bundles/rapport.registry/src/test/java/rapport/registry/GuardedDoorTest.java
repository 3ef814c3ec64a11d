package rapport.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Forbidden;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.contribution.Door.Cause;

class GuardedDoorTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final GuardedDoor door = new GuardedDoor(Clock.fixed(NOON, ZoneOffset.UTC), Duration.ofMillis(300), 3);
    private final Object healthy = "a page";
    private final Object faulty = new Faulty();

    private static final class Faulty {}

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void handsOnWhatAContributionAnswers() throws Exception {
        assertThat(door.<String>call(healthy, "greet", () -> "hello")).isEqualTo("hello");
        assertThat(door.faults()).isEmpty();
    }

    @Test
    void saysWhoThrewWhatWhenAskedForWhat() {
        assertThatThrownBy(() -> failOnce())
                .isInstanceOf(ContributionFailed.class)
                .hasMessage(
                        "rapport.registry.GuardedDoorTest$Faulty threw java.lang.IllegalStateException: out of paper"
                                + " when asked to print");
        assertThat(door.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.contribution()).isEqualTo(Faulty.class);
            assertThat(fault.count()).isEqualTo(1);
            assertThat(fault.at()).isEqualTo(NOON);
            assertThat(fault.switchedOff()).isFalse();
        });
    }

    @Test
    void tellsInPartsWhatWasThrownAndWhere() {
        assertThatThrownBy(() -> failOnce()).isInstanceOf(ContributionFailed.class);
        assertThat(door.findCause(Faulty.class)).containsInstanceOf(Cause.Threw.class);
        Cause.Threw threw = (Cause.Threw) door.findCause(Faulty.class).orElseThrow();
        assertThat(threw.thrown()).isEqualTo("IllegalStateException: out of paper");
        assertThat(threw.place()).matches("GuardedDoorTest.*\\(GuardedDoorTest\\.java:\\d+\\)");
    }

    @Test
    void aMistakeThatIsAFaultIsToldAsWhatItIs() {
        assertThatThrownBy(() -> door.consult(faulty, "print", () -> {
                    throw new IllegalArgumentException("no such paper");
                }))
                .isInstanceOf(ContributionFailed.class);
        assertThat(door.findCause(Faulty.class).map(cause -> ((Cause.Threw) cause).thrown()))
                .contains("IllegalArgumentException: no such paper");
    }

    @Test
    void tellsApartFromWhatThrewWhatAnsweredNothing() {
        assertThatThrownBy(() -> door.consult(faulty, "print", () -> null)).isInstanceOf(ContributionFailed.class);
        assertThat(door.findCause(Faulty.class)).contains(new Cause.AnsweredNothing());
    }

    @Test
    void whoStumblesOverTheNullIsNotToBlameForIt() {
        CRC32 elsewhere = new CRC32();
        assertThatThrownBy(() -> door.call(elsewhere, "sum", () -> {
                    throw new IllegalStateException(new NullPointerException("because its answer is null"));
                }))
                .isInstanceOf(ContributionFailed.class);
        assertThat(door.findCause(CRC32.class)).contains(new Cause.AnsweredNothing());
    }

    @Test
    void switchesOffAfterRepeatedFaultsAndNobodyElse() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> failOnce()).isInstanceOf(ContributionFailed.class);
        }
        assertThatThrownBy(() -> door.call(faulty, "print", () -> "fine again"))
                .isInstanceOfSatisfying(
                        ContributionFailed.class,
                        failed -> assertThat(failed.isSwitchedOff()).isTrue());
        assertThat(door.<String>call(healthy, "greet", () -> "hello")).isEqualTo("hello");

        door.readmit(Faulty.class);

        assertThat(door.<String>call(faulty, "print", () -> "fine again")).isEqualTo("fine again");
    }

    @Test
    void forgetsFaultsOnceACallGoesWell() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> failOnce()).isInstanceOf(ContributionFailed.class);
            door.<String>call(faulty, "print", () -> "fine");
        }
        assertThat(door.faults()).isEmpty();
    }

    @Test
    void letsAnswersThatAreNoFaultsThrough() {
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> door.call(faulty, "show", () -> {
                        throw new Forbidden("needs the role manager");
                    }))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(door.faults()).isEmpty();
    }

    @Test
    void interruptsACallThatNeverReturnsAndLeavesTheThreadClean() {
        assertThatThrownBy(() -> door.call(faulty, "wait", () -> {
                    new CountDownLatch(1).await();
                    return "never";
                }))
                .isInstanceOf(ContributionFailed.class)
                .hasMessageContaining("took longer than 0.3 seconds when asked to wait");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void givesUpAThreadThatCannotBeInterrupted() {
        CountDownLatch release = new CountDownLatch(1);
        assertThatThrownBy(() -> door.callAside(faulty, "spin", Duration.ofMillis(50), () -> {
                    while (release.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return "late";
                }))
                .isInstanceOf(ContributionFailed.class)
                .hasMessageContaining("took longer than 0.05 seconds");
        release.countDown();
    }

    @Test
    void switchesOffWhatNeitherReturnsNorMindsAnInterruption() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        List<Thread> stuck =
                Stream.generate(() -> new Thread(() -> spin(release))).limit(3).toList();
        stuck.forEach(Thread::start);
        try {
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (door.faults().stream().noneMatch(Door.Faults::switchedOff)) {
                assertThat(System.nanoTime()).isLessThan(end);
                Thread.sleep(10);
            }
            assertThatThrownBy(() -> door.call(faulty, "spin", () -> "never asked"))
                    .isInstanceOf(ContributionFailed.class)
                    .hasMessageContaining("switched off");
        } finally {
            release.countDown();
        }
        for (Thread thread : stuck) {
            thread.join();
        }
    }

    private void spin(CountDownLatch release) {
        try {
            door.call(faulty, "spin", () -> {
                while (release.getCount() > 0) {
                    Thread.onSpinWait();
                }
                return "late";
            });
        } catch (ContributionFailed tooLate) {
            assertThat(tooLate).hasMessageContaining("took longer");
        }
    }

    @Test
    void takesAnythingButAnAnswerForAFaultWhereNobodyRequestedAnything() {
        assertThatThrownBy(() -> door.consult(faulty, "tell", () -> null))
                .isInstanceOf(ContributionFailed.class)
                .hasMessageContaining("it answered null");
        assertThatThrownBy(() -> door.consult(faulty, "tell", () -> {
                    throw new IllegalArgumentException("path must start with /");
                }))
                .isInstanceOf(ContributionFailed.class)
                .hasMessageContaining("path must start with /");
        assertThatThrownBy(() -> door.consult(faulty, "tell", () -> {
                    throw new Forbidden("needs the role manager");
                }))
                .isInstanceOf(Forbidden.class);
        assertThat(door.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.count()).isEqualTo(2));
    }

    @Test
    void containsALinkageError() {
        assertThatThrownBy(() -> door.call(faulty, "load", () -> {
                    throw new NoClassDefFoundError("org/example/Gone");
                }))
                .isInstanceOf(ContributionFailed.class)
                .hasMessageContaining("org/example/Gone");
    }

    private void failOnce() throws ContributionFailed {
        door.call(faulty, "print", () -> {
            throw new IllegalStateException("out of paper");
        });
    }
}
