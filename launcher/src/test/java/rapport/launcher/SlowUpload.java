package rapport.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file for an import that comes in as slowly as the test wants. */
record SlowUpload(Socket socket, String token, byte[] form) implements AutoCloseable {

    static SlowUpload to(URI address, String token, int rows) throws IOException {
        String content = "First name,Last name\n" + "Ada,Lovelace\n".repeat(rows);
        byte[] form = ("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n" + content
                        + "\r\n--edge--\r\n")
                .getBytes(StandardCharsets.UTF_8);
        return new SlowUpload(new Socket(InetAddress.getLoopbackAddress(), address.getPort()), token, form);
    }

    void sendHalf() throws IOException {
        socket.getOutputStream().write(head());
        socket.getOutputStream().write(form, 0, form.length / 2);
        socket.getOutputStream().flush();
    }

    /** The beginning of the answer. */
    String sendRest() throws IOException {
        socket.getOutputStream().write(form, form.length / 2, form.length - form.length / 2);
        socket.getOutputStream().flush();
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }

    private byte[] head() {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (String line : List.of(
                "POST /api/v1/imports HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + token,
                "Content-Type: multipart/form-data; boundary=edge",
                "Content-Length: " + form.length,
                "")) {
            head.writeBytes((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        return head.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
