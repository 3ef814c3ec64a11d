package rapport.launcher.bench;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** The limit for HTTP: embedded Jetty and nothing else, serving bytes from memory; a program of its own. */
public final class BareJetty {

    private BareJetty() {}

    /** Serves each file of the folder at its name, and prints the port. */
    public static void main(String[] words) throws Exception {
        Map<String, byte[]> bodies = new HashMap<>();
        try (var files = Files.list(Path.of(words[0]))) {
            for (Path file : files.toList()) {
                bodies.put("/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                byte[] body = bodies.get(Request.getPathInContext(request));
                if (body == null) {
                    return false;
                }
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
                response.write(true, ByteBuffer.wrap(body), callback);
                return true;
            }
        });
        server.start();
        System.out.println(connector.getLocalPort());
        server.join();
    }
}
