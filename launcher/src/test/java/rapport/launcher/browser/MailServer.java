package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapport.testkit.browser.Browser;

/** A mail server that takes everything and hands it to the test. */
final class MailServer implements AutoCloseable {

    private static final long PATIENCE = 60_000;

    private final GreenMail green = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private MailServer() {
        green.start();
    }

    /** Started, and named in the settings by the administrator who is signed in. */
    static MailServer namedBy(Browser browser, URI address) {
        MailServer server = new MailServer();
        browser.visit("/administration/settings/rapport.mail").type("[name='host']", "127.0.0.1");
        browser.type("[name='port']", String.valueOf(server.green.getSmtp().getPort()))
                .type("[name='sender.address']", "hello@ours.example")
                .type("[name='base.url']", address.toString());
        browser.find("[name='security']").sendKeys("none");
        browser.click("main form .button-primary").awaitPath("/administration/settings");
        return server;
    }

    /** So many messages, once they are there; none more. */
    List<MimeMessage> await(int messages) {
        assertThat(green.waitForIncomingEmail(PATIENCE, messages)).isTrue();
        assertThat(green.getReceivedMessages()).hasSize(messages);
        return List.of(green.getReceivedMessages());
    }

    /** What of this form a message says. */
    static String find(MimeMessage message, Pattern form) {
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
