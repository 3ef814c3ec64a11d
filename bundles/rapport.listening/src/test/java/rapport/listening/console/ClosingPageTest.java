package rapport.listening.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import rapport.api.concern.Closing;
import rapport.api.concern.Concern;
import rapport.console.api.Answer;
import rapport.listening.store.House;

/** What is told to them at the end. */
class ClosingPageTest extends ConcernPages {

    private final ClosingPage page = new ClosingPage(parts);

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
    void isNotThereBeforeTheEnd() {
        assertThat(page.show(to(house.verified("seeds"), "/closing").build())).isEqualTo(Answer.notFound());
    }

    private Concern closed() {
        Concern verified = house.verified("Größere Bäume");
        return House.done(house.concerns.close(
                mina, verified.id(), verified.version(), new Closing("We planted oaks.", "Endlich Schatten")));
    }
}
