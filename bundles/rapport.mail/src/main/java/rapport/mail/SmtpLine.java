package rapport.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import rapport.api.mail.Attachment;
import rapport.mail.model.Handover;
import rapport.mail.model.Handover.Result;
import rapport.mail.model.Letter;
import rapport.mail.model.Server;
import rapport.mail.model.Server.Security;

/** Speaks SMTP by Angus Mail. */
final class SmtpLine {

    private static final String CONNECT_MILLIS = "8000";
    private static final String ANSWER_MILLIS = "20000";
    private static final int PERMANENT = 500;

    private final Clock clock;

    SmtpLine(Clock clock) {
        this.clock = clock;
    }

    Handover hand(Letter letter, Server server) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // The mail API finds its parts by the service loader, which looks where the thread says: into the one bundle
        // with all of
        // them, and not into whichever bundle happens to call.
        thread.setContextClassLoader(Session.class.getClassLoader());
        try {
            return connectAndSend(letter, server);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Handover connectAndSend(Letter letter, Server server) {
        Session session = Session.getInstance(properties(server));
        try (Transport line = session.getTransport(server.security() == Security.TLS ? "smtps" : "smtp")) {
            MimeMessage message = message(session, letter, server);
            boolean named = !server.user().isBlank();
            line.connect(server.host(), server.port(), named ? server.user() : null, named ? server.password() : null);
            return send(line, message);
        } catch (MessagingException notThere) {
            return new Handover(Result.LATER, words(notThere));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every Java platform has UTF-8", impossible);
        }
    }

    private static Handover send(Transport line, MimeMessage message) {
        try {
            line.sendMessage(message, message.getAllRecipients());
            return Handover.TAKEN;
        } catch (SMTPSendFailedException refused) {
            boolean forGood = refused.getReturnCode() >= PERMANENT;
            return new Handover(forGood ? Result.REFUSED : Result.LATER, words(refused));
        } catch (SendFailedException noSuchAddress) {
            return new Handover(Result.REFUSED, words(noSuchAddress));
        } catch (MessagingException broken) {
            return new Handover(Result.UNKNOWN, words(broken));
        }
    }

    private MimeMessage message(Session session, Letter letter, Server server)
            throws MessagingException, UnsupportedEncodingException {
        String utf8 = StandardCharsets.UTF_8.name();
        MimeMessage message = new KeptName(
                session,
                "<" + letter.id().value() + "@" + server.senderAddress().replaceFirst("^.*@", "") + ">");
        message.setFrom(new InternetAddress(server.senderAddress(), server.senderName(), utf8));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(letter.subject(), utf8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", letter.language().toLanguageTag());
        // No holiday notes in answer to what a program sent.
        message.setHeader("Auto-Submitted", "auto-generated");
        String unsubscribe = letter.unsubscribe();
        if (unsubscribe != null) {
            message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(content(letter));
        return message;
    }

    private static Multipart content(Letter letter) throws MessagingException {
        MimeMultipart words = new MimeMultipart("alternative");
        words.addBodyPart(text(letter.text(), "plain"));
        String html = letter.html();
        if (html != null) {
            words.addBodyPart(text(html, "html"));
        }
        Attachment attachment = letter.attachment();
        if (attachment == null) {
            return words;
        }
        MimeMultipart both = new MimeMultipart("mixed");
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(words);
        both.addBodyPart(first);
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
        file.setFileName(attachment.fileName());
        both.addBodyPart(file);
        return both;
    }

    private static MimeBodyPart text(String words, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(words, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    private static Properties properties(Server server) {
        Properties properties = new Properties();
        for (String protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
            properties.put(protocol + "auth", String.valueOf(!server.user().isBlank()));
            properties.put(protocol + "connectiontimeout", CONNECT_MILLIS);
            properties.put(protocol + "timeout", ANSWER_MILLIS);
            properties.put(protocol + "writetimeout", ANSWER_MILLIS);
            properties.put(protocol + "starttls.required", String.valueOf(server.security() == Security.STARTTLS));
            properties.put(protocol + "starttls.enable", String.valueOf(server.security() == Security.STARTTLS));
            properties.put(protocol + "ssl.checkserveridentity", "true");
        }
        return properties;
    }

    /** What the server said, down to the reason behind it. */
    private static String words(MessagingException failed) {
        Exception next = failed.getNextException();
        String own = String.valueOf(failed.getMessage()).strip();
        return next == null || own.contains(String.valueOf(next.getMessage()))
                ? own
                : own + " (" + next.getMessage() + ")";
    }

    /** A message that keeps its name, so that a second handover of it can be told from another mail. */
    private static final class KeptName extends MimeMessage {

        private final String name;

        KeptName(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
