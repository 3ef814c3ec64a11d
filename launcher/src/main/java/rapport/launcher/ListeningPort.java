package rapport.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;

/** The port for HTTP, tried before the start and checked after it, since the web server keeps silent when it is taken. */
record ListeningPort(String host, int number) {
    private static final int CONNECT_MILLIS = 2_000;

    /** This port, or a free one for 0, that can be listened at now. */
    static ListeningPort claim(String host, int wanted) {
        if (wanted < 0 || wanted > 65_535) {
            throw new CannotStart(ExitCode.NOT_UNDERSTOOD, "--port is a number from 0 to 65535, was " + wanted + ".");
        }
        InetAddress address = ownAddress(host);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, wanted));
            return new ListeningPort(host, socket.getLocalPort());
        } catch (IOException e) {
            throw new CannotStart(ExitCode.PORT_TAKEN, refusal(host, wanted));
        }
    }

    private static InetAddress ownAddress(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            // Of the loopback's many addresses its interface names but one.
            boolean isOwn = address.isAnyLocalAddress() || address.isLoopbackAddress();
            if (!isOwn && NetworkInterface.getByInetAddress(address) == null) {
                throw new CannotStart(
                        ExitCode.PORT_TAKEN, "The address " + host + " is not one of this machine's; see --host.");
            }
            return address;
        } catch (IOException e) {
            throw new CannotStart(ExitCode.PORT_TAKEN, "The address " + host + " is not known.");
        }
    }

    private static String refusal(String host, int port) {
        String why = port < 1_024
                ? "because another program has it or it takes more rights than yours"
                : "most likely because another program has it";
        return "Port " + port + " on " + host + " cannot be used, " + why + "; choose another with --port.";
    }

    /** Makes sure that somebody listens. */
    void check() {
        try (Socket socket = new Socket()) {
            InetAddress address = InetAddress.getByName(host);
            InetAddress target = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
            socket.connect(new InetSocketAddress(target, number), CONNECT_MILLIS);
        } catch (IOException e) {
            throw new CannotStart(ExitCode.PORT_TAKEN, refusal(host, number));
        }
    }
}
