package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import rapport.api.access.Caller;
import rapport.api.party.Intake;
import rapport.api.party.PersonId;
import rapport.directory.BulkIntake;
import rapport.exchange.formats.RealFiles;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.Wish;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** 500 people stand in the file twice, most of them misspelt the second time. */
class FebrlTest {

    @EachEngine
    void aThousandRecordsOfPeopleCalledAlikeComeOnce(TestEngine engine) throws IOException {
        byte[] file = Files.readAllBytes(RealFiles.find("duplicates/febrl1.csv"));
        try (Office office = new Office(engine)) {
            Remembering intake = new Remembering(new BulkIntake(office.test.database(), office.test.clock()));
            office.open(intake);
            ImportJob first = take(office, file);
            assertThat(first.counts().rows()).isEqualTo(1000);
            assertThat(first.counts().refused()).isZero();
            assertThat(first.counts().warnings()).isEqualTo(3);

            Agreement agreement = Agreement.of(people(file), intake.people);
            assertThat(agreement.precision()).isEqualTo(1.0);
            assertThat(agreement.recall()).isGreaterThanOrEqualTo(0.72);
            assertThat(first.counts().created())
                    .isEqualTo(intake.people.stream().distinct().count());

            ImportJob second = take(office, file);
            assertThat(second.counts().unchanged()).isEqualTo(1000);
        }
    }

    /** The number of each row's person: {@code rec-223-dup-0} is person 223. */
    private static List<String> people(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split("-", -1)[1])
                .toList();
    }

    /**
     * How many pairs of rows that were taken for one person are one, and how many that are one were taken so.
     */
    private record Agreement(double precision, double recall) {

        static Agreement of(List<String> truth, List<PersonId> found) {
            assertThat(found).hasSameSizeAs(truth);
            int joined = 0;
            int rightly = 0;
            int pairs = 0;
            for (int i = 0; i < truth.size(); i++) {
                for (int j = 0; j < i; j++) {
                    boolean same = truth.get(i).equals(truth.get(j));
                    boolean taken = found.get(i).equals(found.get(j));
                    pairs += same ? 1 : 0;
                    joined += taken ? 1 : 0;
                    rightly += same && taken ? 1 : 0;
                }
            }
            return new Agreement((double) rightly / joined, (double) rightly / pairs);
        }
    }

    /** Remembers who each row became. */
    private static final class Remembering implements Intake {

        private final Intake directory;
        private final List<PersonId> people = new ArrayList<>();

        Remembering(Intake directory) {
            this.directory = directory;
        }

        @Override
        public List<Taken> take(Caller by, String source, List<Row> rows, Runnable checkpoint) {
            List<Taken> taken = directory.take(by, source, rows, checkpoint);
            taken.forEach(one -> people.add(Objects.requireNonNull(one.person())));
            return taken;
        }

        @Override
        public List<Taken> consider(Caller by, String source, List<Row> rows) {
            return directory.consider(by, source, rows);
        }

        @Override
        public List<PersonId> peopleFor(Caller by, String source, List<Addressee> addressees) {
            return directory.peopleFor(by, source, addressees);
        }
    }

    private static ImportJob take(Office office, byte[] file) {
        ImportJob job = office.desk
                .handIn(office.manager, "febrl1.csv", new ByteArrayInputStream(file), Wish.NONE)
                .findValue()
                .orElseThrow();
        return office.desk.takeNow(office.manager, job);
    }
}
