package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import rapport.directory.BulkIntake;
import rapport.exchange.model.Counts;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.JobState;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class ResumptionTest {

    /** Three batches and a half. */
    private static final int ROWS = 7 * ImportRun.BATCH / 2;

    @EachEngine
    void aCrashInTheMiddleLosesNothingAndDoublesNothing(TestEngine engine) throws Exception {
        try (Office office = new Office(engine)) {
            ImportJob job = office.handIn("a.csv", Fixtures.people(ROWS));
            var intake = new BulkIntake(office.test.database(), office.test.clock());
            office.open(new DyingIntake(intake, 2 * ImportRun.BATCH / ImportRun.HANDFUL));
            assertThatThrownBy(() -> office.desk.takeNow(office.manager, job)).isInstanceOf(DyingIntake.Death.class);
            assertThat(office.again(job).state()).isEqualTo(JobState.RUNNING);
            assertThat(office.again(job).rowReached()).isEqualTo(2 * ImportRun.BATCH);

            office.open(intake);
            office.work.takeUp();

            ImportJob done = office.settle(job);
            assertThat(done.state()).isEqualTo(JobState.DONE);
            assertThat(done.counts()).isEqualTo(new Counts(ROWS, ROWS, 0, 0, 0, 0));
            assertThat(done.attempts()).as("it got on since").isEqualTo(1);
            awaitGone(office.work.files().path(job.id()));
        }
    }

    /** The file goes a moment after the import is done. */
    private static void awaitGone(Path file) throws InterruptedException {
        for (int tenths = 0; Files.exists(file); tenths++) {
            assertThat(tenths).as("tenths of a second until the file is gone").isLessThan(100);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    @EachEngine
    void theBatchUnderWayIsGivenUpAtAStopAndTakenInAtTheNextStart(TestEngine engine) throws Exception {
        try (Office office = new Office(engine)) {
            var inner = new BulkIntake(office.test.database(), office.test.clock());
            WaitingIntake intake = new WaitingIntake(inner);
            office.open(intake);
            ImportJob job = office.desk.start(office.manager, office.handIn("a.csv", Fixtures.people(5)));
            intake.awaitSomebody();

            office.work.leave();
            intake.open();
            office.work.close();

            assertThat(office.again(job).state()).isEqualTo(JobState.RUNNING);
            assertThat(office.again(job).rowReached()).isZero();
            assertThat(office.people()).isEmpty();
            office.open(inner);
            office.work.takeUp();
            assertThat(office.settle(job).counts()).isEqualTo(new Counts(5, 5, 0, 0, 0, 0));
            assertThat(office.people()).hasSize(5);
        }
    }

    @EachEngine
    void aStopWaitsForNoMoreThanAHandfulOfTheBatch(TestEngine engine) throws Exception {
        try (Office office = new Office(engine)) {
            WaitingIntake intake = new WaitingIntake(new BulkIntake(office.test.database(), office.test.clock()));
            office.open(intake);
            ImportJob job =
                    office.desk.start(office.manager, office.handIn("a.csv", Fixtures.people(3 * ImportRun.HANDFUL)));
            intake.awaitSomebody();

            office.work.leave();
            intake.open();
            office.work.close();

            assertThat(intake.handfuls()).isOne();
            assertThat(office.again(job).rowReached()).isZero();
            assertThat(office.people()).isEmpty();
        }
    }

    @EachEngine
    void anImportThatKeepsFailingWaitsForSomebody(TestEngine engine) {
        try (Office office = new Office(engine)) {
            ImportJob job = office.handIn("a.csv", Fixtures.people(10));
            office.jobs.restart(
                    office.manager, job.id(), was -> was.begun(JobState.RUNNING, was.by(), was.createdAt()));
            for (int attempt = 0; attempt < 5; attempt++) {
                office.jobs.change(office.manager, job.id(), ImportJob::takenUp);
            }
            office.work.takeUp();
            assertThat(office.again(job).state()).isEqualTo(JobState.INTERRUPTED);

            office.desk.resume(office.manager, office.again(job));

            assertThat(office.settle(job).counts().created()).isEqualTo(10);
        }
    }

    @EachEngine
    void cancellingKeepsWhatWasTakenIn(TestEngine engine) {
        try (Office office = new Office(engine)) {
            ImportJob job = office.handIn("a.csv", Fixtures.people(5));
            office.desk.cancel(office.manager, job);

            assertThat(office.again(job).state()).isEqualTo(JobState.CANCELLED);
            assertThat(office.people()).isEmpty();
            assertThat(Files.exists(office.work.files().path(job.id()))).isFalse();
            office.desk.discard(office.manager, job);
            assertThat(office.desk.find(office.manager, job.id())).isEmpty();
        }
    }

    @EachEngine
    void whoeverImportsFromTheTerminalWaitsTooSoThatNobodyIsDoubled(TestEngine engine) throws Exception {
        try (Office office = new Office(engine)) {
            WaitingIntake intake = new WaitingIntake(new BulkIntake(office.test.database(), office.test.clock()));
            office.open(intake);
            ImportJob first = office.desk.start(office.manager, office.handIn("a.csv", Fixtures.people(5)));
            intake.awaitSomebody();
            ImportJob second = office.handIn("b.csv", Fixtures.people(5));
            Thread terminal = new Thread(() -> office.desk.takeNow(office.manager, second));
            terminal.start();
            long deadline = System.nanoTime() + 30_000_000_000L;
            while (!office.desk.status(office.again(second)).waiting()) {
                assertThat(System.nanoTime()).as("the second waits").isLessThan(deadline);
                Thread.onSpinWait();
            }

            intake.open();
            terminal.join();

            assertThat(office.settle(first).counts().created()).isEqualTo(5);
            assertThat(office.again(second).counts()).isEqualTo(new Counts(5, 0, 0, 5, 0, 0));
            assertThat(office.people()).hasSize(5);
        }
    }

    @EachEngine
    void anImportWaitsForTheOneBeforeItAndIsCancelledAtOnce(TestEngine engine) throws Exception {
        try (Office office = new Office(engine)) {
            WaitingIntake intake = new WaitingIntake(new BulkIntake(office.test.database(), office.test.clock()));
            office.open(intake);
            ImportJob first = office.desk.start(office.manager, office.handIn("a.csv", Fixtures.people(5)));
            intake.awaitSomebody();
            ImportJob second = office.desk.start(office.manager, office.handIn("b.csv", Fixtures.people(7)));
            assertThat(office.desk.status(first).waiting()).isFalse();
            assertThat(office.desk.status(second).waiting()).isTrue();

            office.desk.cancel(office.manager, second);

            assertThat(office.again(second).state()).isEqualTo(JobState.CANCELLED);
            intake.open();
            assertThat(office.settle(first).counts().created()).isEqualTo(5);
            assertThat(office.again(second).counts()).isEqualTo(Counts.NONE);
        }
    }
}
