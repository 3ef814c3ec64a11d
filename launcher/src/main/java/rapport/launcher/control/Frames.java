package rapport.launcher.control;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a command says, cut into frames: which stream, how many bytes, the bytes; last its exit code. */
final class Frames {
    static final int OUT = 1;
    static final int ERR = 2;
    static final int EXIT = 0;
    private final DataOutputStream target;

    Frames(DataOutputStream target) {
        this.target = target;
    }

    PrintStream stream(int kind) {
        return new PrintStream(new Channel(kind), true, StandardCharsets.UTF_8);
    }

    void exit(int code) throws IOException {
        synchronized (target) {
            target.writeByte(EXIT);
            target.writeInt(code);
            target.flush();
        }
    }

    private final class Channel extends OutputStream {
        private final int kind;

        Channel(int kind) {
            this.kind = kind;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            synchronized (target) {
                target.writeByte(kind);
                target.writeInt(length);
                target.write(bytes, offset, length);
                target.flush();
            }
        }
    }
}
