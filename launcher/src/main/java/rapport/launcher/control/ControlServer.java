package rapport.launcher.control;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens on loopback for commands from other terminals of the same user, who know the secret of the run file. */
public final class ControlServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("rapport.control");
    private static final int HANDSHAKE_MILLIS = 5_000;
    private static final int MOST_WORDS = 10_000;
    private final Commands commands;
    private final ServerSocket socket;
    private final String secret;

    private ControlServer(Commands commands, ServerSocket socket, String secret) {
        this.commands = commands;
        this.socket = socket;
        this.secret = secret;
    }

    public static ControlServer open(Commands commands) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        try {
            ServerSocket socket = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
            ControlServer server =
                    new ControlServer(commands, socket, HexFormat.of().formatHex(secret));
            daemon("rapport-control", server::listen).start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("the control channel cannot be opened", e);
        }
    }

    public RunFile runFile(String address) {
        return new RunFile(ProcessHandle.current().pid(), socket.getLocalPort(), secret, address);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                daemon("rapport-command", () -> serve(caller)).start();
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    LOG.warn("A call on the control channel failed", e);
                }
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            caller.setSoTimeout(HANDSHAKE_MILLIS);
            DataInputStream request = new DataInputStream(caller.getInputStream());
            if (isSecret(request.readUTF())) {
                List<String> words = words(request);
                caller.setSoTimeout(0);
                interruptWhenGone(Thread.currentThread(), request);
                Frames frames = new Frames(new DataOutputStream(new BufferedOutputStream(caller.getOutputStream())));
                frames.exit(commands.run(words, frames.stream(Frames.OUT), frames.stream(Frames.ERR)));
            }
        } catch (IOException e) {
            LOG.debug("A caller on the control channel went away", e);
        }
    }

    private boolean isSecret(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> words(DataInputStream request) throws IOException {
        int count = request.readInt();
        if (count < 1 || count > MOST_WORDS) {
            throw new IOException("a command has 1 to " + MOST_WORDS + " words, had " + count);
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(request.readUTF());
        }
        return words;
    }

    private static void interruptWhenGone(Thread worker, DataInputStream request) {
        daemon("rapport-command-caller", () -> {
                    try {
                        request.read();
                    } catch (IOException e) {
                        LOG.debug("A caller on the control channel went away", e);
                    }
                    worker.interrupt();
                })
                .start();
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("The control channel was already closed", e);
        }
    }
}
