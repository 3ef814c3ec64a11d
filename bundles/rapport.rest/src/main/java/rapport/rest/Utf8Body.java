package rapport.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Arrays;

/**
 * A body under way: small ones are sent at once with their length, so that a failure while one is made can still become a
 * problem document; of large ones the beginning goes out while the rest is made.
 */
final class Utf8Body extends Writer {

    private static final int FIRST = 2 * 1024;
    private static final int MOST_HELD = 64 * 1024;
    private static final int MOST_FOR_ONE = 6;

    private final HttpServletResponse response;
    private final boolean headOnly;
    private byte[] held = new byte[FIRST];
    private int length;
    private char high;
    private boolean streaming;

    Utf8Body(HttpServletResponse response, boolean headOnly) {
        this.response = response;
        this.headOnly = headOnly;
    }

    @Override
    public void write(int character) throws IOException {
        reserve();
        put((char) character);
    }

    @Override
    public void write(char[] text, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            reserve();
            put(text[i]);
        }
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            reserve();
            put(text.charAt(i));
        }
    }

    /** Sends what is still held. */
    void finish() throws IOException {
        if (!streaming) {
            response.setContentLength(length);
        }
        send();
    }

    @Override
    public void flush() {
        // Gson flushes when it closes; the body is sent by finish alone.
    }

    @Override
    public void close() {
        // See flush.
    }

    private void reserve() throws IOException {
        if (held.length - length >= MOST_FOR_ONE) {
            return;
        }
        if (held.length < MOST_HELD) {
            held = Arrays.copyOf(held, held.length * 2);
            return;
        }
        streaming = true;
        send();
    }

    private void send() throws IOException {
        if (!headOnly) {
            OutputStream out = response.getOutputStream();
            out.write(held, 0, length);
        }
        length = 0;
    }

    private void put(char character) {
        if (character < 0x80 && high == 0) {
            held[length++] = (byte) character;
        } else if (high != 0) {
            putAfterHigh(character);
        } else if (Character.isHighSurrogate(character)) {
            high = character;
        } else {
            putPoint(Character.isLowSurrogate(character) ? '\uFFFD' : character);
        }
    }

    private void putAfterHigh(char character) {
        char first = high;
        high = 0;
        if (Character.isLowSurrogate(character)) {
            putPoint(Character.toCodePoint(first, character));
        } else {
            putPoint('\uFFFD');
            put(character);
        }
    }

    private void putPoint(int point) {
        if (point < 0x800) {
            held[length++] = (byte) (0xC0 | point >> 6);
        } else if (point < 0x10000) {
            held[length++] = (byte) (0xE0 | point >> 12);
            held[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        } else {
            held[length++] = (byte) (0xF0 | point >> 18);
            held[length++] = (byte) (0x80 | point >> 12 & 0x3F);
            held[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        }
        held[length++] = (byte) (0x80 | point & 0x3F);
    }
}
