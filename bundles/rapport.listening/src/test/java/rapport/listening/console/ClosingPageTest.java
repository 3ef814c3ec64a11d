package rapport.listening.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.api.mail.Attachment;
import rapport.api.mail.MailDraft;
import rapport.console.api.Answer;
import rapport.console.api.Parameters;
import rapport.listening.store.House;
import rapport.testkit.Html;
import rapport.testkit.PaperMailing;

/** What is told to them at the end. */
class ClosingPageTest extends ConcernPages {

    private final PaperMailing mailing = new PaperMailing();
    private final ClosingPage page = new ClosingPage(parts, new ClosingMail(mailing));
    private final ClosingMailPage mail = new ClosingMailPage(parts, new ClosingMail(mailing));

    @Test
    void statesTheConcernWhoConfirmedItWhatWasDoneAndHowItFelt() {
        Concern closed = closed();
        assertThat(show(page, to(closed, "/closing")))
                .contains("What you told us", "Größere Bäume", "You need Größere Bäume")
                .contains("Confirmed: Ana, by telephone", "We planted oaks.", "Endlich Schatten", "Nordwind")
                .contains("/closing/pdf");
        assertThat(show(page, to(closed, "/closing").by(mina.in(Locale.GERMAN))))
                .contains("Was wir getan haben", "Bestätigt: Ana, am Telefon");
    }

    @Test
    void isTakenAlongAsPdf() throws IOException {
        Answer.Download pdf =
                (Answer.Download) page.show(to(closed(), "/closing/pdf").build());
        assertThat(pdf.fileName()).endsWith(".pdf").contains("Nordwind");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.content().to(out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Größere Bäume", "Endlich Schatten");
        }
    }

    @Test
    void isSaidInTheLanguageOfWhoGetsIt() {
        assertThat(show(page, to(closed(), "/closing").query(Parameters.of("language", "de"))))
                .contains("Was wir getan haben", "lang=\"de\"", "/closing/pdf?language=de")
                .contains("Send by mail");
    }

    @Test
    void goesByMailWithWordsThatMayBeChanged() throws IOException {
        Concern closed = closed();
        String form = show(mail, to(closed, "/closing/mail").query(Parameters.of("language", "de")));
        assertThat(form).contains("Ana, ana@known.example", "Sie haben uns gesagt: „Größere Bäume“");

        Answer sent = mail.submit(to(closed, "/closing/mail")
                .query(Parameters.of("language", "de"))
                .form(Parameters.of(
                        "address", house.ana.value() + " ana@known.example", "subject", "Danke", "text", "Anbei."))
                .build());
        assertThat(sent).isInstanceOf(Answer.Done.class);
        MailDraft draft = mailing.written().get(0);
        assertThat(draft.to()).isEqualTo(house.ana);
        assertThat(draft.text()).isEqualTo("Anbei.");
        assertThat(draft.language()).isEqualTo(Locale.GERMAN);
        Attachment file = Objects.requireNonNull(draft.attachment());
        assertThat(file.fileName()).endsWith(".pdf").contains("Nordwind");
        try (PDDocument document = Loader.loadPDF(file.content())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Was wir getan haben", "Endlich Schatten");
        }
    }

    @Test
    void isNotSentToAnybodyElse() {
        Answer refused = mail.submit(to(closed(), "/closing/mail")
                .form(Parameters.of(
                        "address", house.mina.value() + " mina@known.example", "subject", "Hm", "text", "Hm."))
                .build());
        assertThat(Html.of(refused)).contains("Say who gets it.", "Hm.");
        assertThat(mailing.written()).isEmpty();
    }

    @Test
    void saysWhatTheMailRefuses() {
        mailing.refusing(true);
        Answer foreign = mail.submit(to(closed(), "/closing/mail")
                .form(Parameters.of("address", house.ana.value() + " ana@known.example"))
                .build());
        assertThat(Html.of(foreign)).contains("not a mail address of that person any more");
    }

    @Test
    void isNotSentWhereNoMailServerIsNamed() {
        mailing.configured(false);
        Concern closed = closed();
        assertThat(show(page, to(closed, "/closing"))).doesNotContain("Send by mail");
        assertThat(mail.show(to(closed, "/closing/mail").build())).isEqualTo(Answer.notFound());
    }

    @Test
    void isNotThereBeforeTheEnd() {
        assertThat(page.show(to(house.verified("seeds"), "/closing").build())).isEqualTo(Answer.notFound());
    }

    private Concern closed() {
        Concern verified = house.verified("Größere Bäume");
        return House.done(house.concerns.close(
                mina, verified.id(), verified.version(), new Closing("We planted oaks.", "Endlich Schatten")));
    }
}
