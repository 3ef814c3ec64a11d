package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ListeningPortTest {

    @Test
    void isOneOfAnyAddressOfTheLoopbackThatCanBeListenedAt() {
        String second = "127.0.0.2";
        assumeTrue(isBindable(second), "this system has but one address of the loopback");
        assertThat(ListeningPort.claim(second, 0).number()).isPositive();
    }

    @Test
    void isNoneOfAnotherMachine() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ListeningPort.claim("192.0.2.1", 0))
                .withMessageContaining("is not one of this machine's");
    }

    private static boolean isBindable(String host) {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(host))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
