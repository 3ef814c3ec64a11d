package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mail server that takes everything and hands it to the test. */
public final class MailServer implements AutoCloseable {

    private static final long PATIENCE = 60_000;

    private final GreenMail green = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private MailServer() {
        green.start();
    }

    /** Started, and named in the settings by the administrator. */
    public static MailServer namedBy(Visitor administrator, URI address) throws IOException, InterruptedException {
        MailServer server = new MailServer();
        String page = "/administration/settings/rapport.mail";
        Map<String, String> named = Map.of(
                "host",
                "127.0.0.1",
                "port",
                String.valueOf(server.green.getSmtp().getPort()),
                "security",
                "none",
                "sender.address",
                "hello@ours.example",
                "base.url",
                address.toString());
        HttpResponse<String> answer = administrator.submit(page, page, named);
        assertThat(answer.uri().getPath()).as(answer.body()).isEqualTo("/administration/settings");
        return server;
    }

    /** So many messages, once they are there; none more. */
    public List<MimeMessage> await(int messages) {
        assertThat(green.waitForIncomingEmail(PATIENCE, messages)).isTrue();
        assertThat(green.getReceivedMessages()).hasSize(messages);
        return List.of(green.getReceivedMessages());
    }

    /** To whose address a message went. */
    public static String receiver(MimeMessage message) {
        try {
            return GreenMailUtil.getAddressList(message.getAllRecipients());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException("a message without a receiver", unreadable);
        }
    }

    /** What of this form a message says. */
    public static String find(MimeMessage message, Pattern form) {
        return Stream.of(GreenMailUtil.getBody(message).replace("=\r\n", "").replace("=3D", "="))
                .flatMap(words -> form.matcher(words).results())
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        green.stop();
    }
}
