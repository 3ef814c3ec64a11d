package rapport.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.api.mail.Attachment;
import rapport.api.mail.MailId;
import rapport.mail.model.Handover;
import rapport.mail.model.Handover.Result;
import rapport.mail.model.Letter;
import rapport.mail.model.Server;
import rapport.mail.model.Server.Security;
import rapport.testkit.MovingClock;

class SmtpPostmanTest {

    private static final MailId ID = new MailId(new UUID(7, 42));

    private final GreenMail green = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final SmtpPostman postman = new SmtpPostman(MovingClock.start());

    @BeforeEach
    void start() {
        green.start();
    }

    @AfterEach
    void stop() {
        green.stop();
    }

    @Test
    void handsOverWordsInEveryScriptWithAFile() throws Exception {
        Attachment file = Attachment.pdf("Abschluß.pdf", "%PDF".getBytes(StandardCharsets.US_ASCII));
        Letter letter = new Letter(
                ID,
                "ana@known.example",
                Locale.GERMAN,
                "Grüße 你好",
                "Schön, dass es klappt.",
                "<p>Schön</p>",
                file,
                null);
        assertThat(postman.hand(letter, server(""))).isEqualTo(Handover.TAKEN);
        MimeMessage message = green.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Grüße 你好");
        assertThat(message.getFrom()[0].toString()).contains("hello@ours.example");
        assertThat(message.getMessageID()).isEqualTo("<" + ID.value() + "@ours.example>");
        assertThat(message.getSentDate()).isEqualTo("2026-03-02T09:00:00Z");
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        MimeMultipart words = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(words.getBodyPart(0).getContent()).isEqualTo("Schön, dass es klappt.");
        assertThat(words.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Abschluß.pdf");
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void aSurveyCanBeEndedWithOneClick() throws Exception {
        String link = "https://ours.example/l/unsubscribe/abc";
        assertThat(postman.hand(letter(link), server(""))).isEqualTo(Handover.TAKEN);
        MimeMessage message = green.getReceivedMessages()[0];
        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<" + link + ">");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(GreenMailUtil.getWholeMessage(message)).contains("Auto-Submitted: auto-generated");
    }

    @Test
    void saysWhatTheServerSaidAndWhetherItIsWorthTryingAgain() {
        green.setUser("ours", "right password");
        green.getUserManager().setAuthRequired(true);
        Handover refused = postman.hand(letter(null), server("ours"));
        assertThat(refused.result()).isEqualTo(Result.LATER);
        assertThat(refused.said()).isNotBlank().doesNotContain("wrong password");
        Server gone = server("");
        green.stop();
        Handover away = postman.hand(letter(null), gone);
        assertThat(away.result()).isEqualTo(Result.LATER);
        assertThat(away.said()).contains("localhost");
    }

    @Test
    void doesNotSendWithoutTheProtectionThatWasAskedFor() {
        Server open = server("");
        Server careful = new Server(
                open.host(), open.port(), Security.STARTTLS, "", "", "Ours", open.senderAddress(), open.base());
        assertThat(postman.hand(letter(null), careful).result()).isEqualTo(Result.LATER);
        assertThat(green.getReceivedMessages()).isEmpty();
    }

    @Test
    void thePasswordGetsIntoNoLog() {
        assertThat(server("ours").toString()).doesNotContain("wrong password");
    }

    private static Letter letter(@Nullable String unsubscribe) {
        return new Letter(ID, "ana@known.example", Locale.ENGLISH, "Hello", "Hello.", null, null, unsubscribe);
    }

    private Server server(String user) {
        return new Server(
                "localhost",
                green.getSmtp().getPort(),
                Security.NONE,
                user,
                "wrong password",
                "Ours & Co",
                "hello@ours.example",
                "https://ours.example/");
    }
}
