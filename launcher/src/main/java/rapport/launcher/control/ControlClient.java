package rapport.launcher.control;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;

/** Asks a running product to run a command, and lets its words appear here. */
public final class ControlClient {
    private final RunFile run;

    public ControlClient(RunFile run) {
        this.run = run;
    }

    /** The command's exit code. */
    public int call(List<String> words, PrintStream out, PrintStream err) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), run.port())) {
            DataOutputStream request = new DataOutputStream(socket.getOutputStream());
            request.writeUTF(run.secret());
            request.writeInt(words.size());
            for (String word : words) {
                request.writeUTF(word);
            }
            request.flush();
            return relay(new DataInputStream(new BufferedInputStream(socket.getInputStream())), out, err);
        }
    }

    private static int relay(DataInputStream answer, PrintStream out, PrintStream err) throws IOException {
        try {
            for (int kind = answer.readByte(); kind != Frames.EXIT; kind = answer.readByte()) {
                byte[] bytes = answer.readNBytes(answer.readInt());
                PrintStream target = kind == Frames.OUT ? out : err;
                target.write(bytes, 0, bytes.length);
                target.flush();
            }
            return answer.readInt();
        } catch (EOFException e) {
            err.println("Rapport stopped before the command was done.");
            return 1;
        }
    }
}
