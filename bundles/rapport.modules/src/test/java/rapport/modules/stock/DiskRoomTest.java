package rapport.modules.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.modules.model.Room;

class DiskRoomTest {

    private static final long MEGABYTE = 1L << 20;

    @TempDir
    Path folder;

    @Test
    void refusesWhatWouldLeaveTooLittleForEverybodysWork() {
        DiskRoom disk = new DiskRoom(folder, any -> 40 * MEGABYTE);
        assertThat(disk.forBytes(8 * MEGABYTE).isEnough()).isTrue();
        Room tooMuch = disk.forBytes(8 * MEGABYTE + 1);
        assertThat(tooMuch.isEnough()).isFalse();
        assertThat(tooMuch.neededMegabytes()).isEqualTo(9);
        assertThat(tooMuch.freeMegabytes()).isEqualTo(40);
        assertThat(tooMuch.missingMegabytes()).isEqualTo(1);
    }

    @Test
    void whatTakesNoRoomFitsOnAFullDiskToo() {
        assertThat(new DiskRoom(folder, any -> 0).forBytes(0).isEnough()).isTrue();
    }

    @Test
    void asksTheDiskOfTheDataFolder() throws Exception {
        long real = Files.getFileStore(folder).getUsableSpace();
        assertThat(DiskRoom.usable(folder)).isCloseTo(real, within(512 * MEGABYTE));
    }
}
