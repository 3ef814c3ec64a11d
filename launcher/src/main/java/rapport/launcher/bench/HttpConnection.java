package rapport.launcher.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that is kept open, as cheap as can be: a client that took much of the machine would measure itself.
 * Knows {@code Content-Length} and chunked answers, and nothing more.
 */
final class HttpConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String host;
    private final String authority;

    /** An answer: its status and its body. */
    record Answer(int status, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** For a program with a token. */
    HttpConnection(int port, String token) throws IOException {
        this(port, "Authorization", "Bearer " + token);
    }

    private HttpConnection(int port, String header, String value) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        out = socket.getOutputStream();
        host = "127.0.0.1:" + port;
        authority = header + ": " + value;
    }

    /** For somebody who is signed in to the console. */
    static HttpConnection ofVisitor(int port, String cookie) throws IOException {
        return new HttpConnection(port, "Cookie", cookie);
    }

    Answer get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + authority + "\r\n\r\n");
    }

    Answer post(String path, String json) throws IOException {
        return send("POST", path, "", json);
    }

    Answer put(String path, String json) throws IOException {
        return send("PUT", path, "", json);
    }

    /** Changes what is at that version. */
    Answer put(String path, long version, String json) throws IOException {
        return send("PUT", path, "If-Match: \"" + version + "\"\r\n", json);
    }

    private Answer send(String method, String path, String header, String json) throws IOException {
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        return ask(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + authority + "\r\n" + header
                + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n" + json);
    }

    private Answer ask(String request) throws IOException {
        out.write(request.getBytes(StandardCharsets.UTF_8));
        out.flush();
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (name.startsWith("transfer-encoding:")) {
                chunked = name.contains("chunked");
            }
        }
        return new Answer(status, chunked ? chunks() : in.readNBytes(length));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";")[0].strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
