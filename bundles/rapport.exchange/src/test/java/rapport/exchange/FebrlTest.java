package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import rapport.exchange.formats.RealFiles;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.Wish;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class FebrlTest {

    @EachEngine
    void aThousandRecordsOfPeopleCalledAlikeComeOnce(TestEngine engine) throws IOException {
        byte[] file = Files.readAllBytes(RealFiles.find("duplicates/febrl1.csv"));
        try (Office office = new Office(engine)) {
            ImportJob first = take(office, file);
            assertThat(first.counts().rows()).isEqualTo(1000);
            assertThat(first.counts().refused()).isZero();
            // 500 people stand in it twice, most of them misspelt the second time.
            assertThat(first.counts().created()).isBetween(500L, 1000L);
            assertThat(first.counts().warnings()).isEqualTo(3);

            ImportJob second = take(office, file);
            assertThat(second.counts().unchanged()).isEqualTo(1000);
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
