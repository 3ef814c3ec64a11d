package rapport.listening.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import rapport.listening.statement.Statement.Part;

/** What a closing statement says is read back from its PDF. */
class StatementPdfTest {

    @Test
    void saysTheSameAsThePageInTheLettersOfItsWriters() throws IOException {
        String text = textOf(
                statement("Größere Bäume für Łódź", "Δέντρα und деревья", "Es fühlt sich gut an: „endlich Schatten“"));
        assertThat(text)
                .contains("What you told us, and what came of it", "Nordwind")
                .contains("Größere Bäume für Łódź", "Δέντρα und деревья", "„endlich Schatten“")
                .contains("What we did", "Ana, by telephone", "Closed today.");
    }

    @Test
    void breaksLinesAndTurnsPagesWithoutLosingAWord() throws IOException {
        String word = "Regenwassersammelbecken";
        String many = (word + " ").repeat(900).strip();
        byte[] pdf = pdf(statement("first line\nsecond line", many, word.repeat(40)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertThat(text).contains("firstlinesecondline", word.repeat(900), word.repeat(40));
        }
    }

    @Test
    void writesAMarkForALetterThatItsFontDoesNotHave() throws IOException {
        assertThat(textOf(statement("木 tree", "tab\there", "ok"))).contains("? tree", "tab here");
    }

    @Test
    void carriesItsFontAndItsLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(statement("a", "b", "c")))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            var fonts = document.getPage(0).getResources();
            for (var name : fonts.getFontNames()) {
                assertThat(fonts.getFont(name).isEmbedded()).isTrue();
            }
            assertThat(document.getDocumentInformation().getTitle()).startsWith("What you told us");
        }
        assertThat(pdf(statement("a", "b", "c"))).hasSizeLessThan(60_000);
    }

    @Test
    void isReadOutInItsOrderAndByItsHeadings() throws IOException {
        String many = "Regenwasser ".repeat(900).strip();
        try (PDDocument document = Loader.loadPDF(pdf(statement("a", many, "c")))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            var whole = (PDStructureElement) root.getKids().get(0);
            assertThat(whole.getKids())
                    .extracting(one -> ((PDStructureElement) one).getStructureType())
                    .containsExactly("H1", "P", "H2", "P", "P", "H2", "P", "H2", "P", "P", "P");
            var done = (PDStructureElement) whole.getKids().get(6);
            assertThat(done.getKids()).hasSizeGreaterThan(50);
            assertThat(root.getParentTree().getNumbers()).hasSize(document.getNumberOfPages());
        }
    }

    private static Statement statement(String theirs, String done, String felt) {
        return new Statement(
                "What you told us, and what came of it",
                "en",
                "Nordwind",
                List.of(
                        new Part("What you told us", theirs, "Ana, 3 March 2026"),
                        new Part("What we did", done, ""),
                        new Part("How you said it felt", felt, "Ana, by telephone, 1 May 2026")),
                "Closed today.");
    }

    private static String textOf(Statement statement) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(statement))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] pdf(Statement statement) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StatementPdf.write(statement, out);
        return out.toByteArray();
    }
}
