package rapport.listening.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import rapport.listening.statement.Statement.Part;

/** Writes a closing statement as a PDF on A4, its text selectable, its font within, its headings tagged for those who listen. */
public final class StatementPdf {

    // Liberation Sans, which the PDF library brings: Latin, Greek, Cyrillic and Hebrew letters.
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final Setting TITLE = new Setting(20, 0, 6, 0, true, StandardStructureTypes.H1);
    private static final Setting PARTY = new Setting(11, 0.35f, 14, 0, false, StandardStructureTypes.P);
    private static final Setting HEADING = new Setting(11, 0, 2, 16, true, StandardStructureTypes.H2);
    private static final Setting WORDS = new Setting(11, 0, 4, 0, false, StandardStructureTypes.P);
    private static final Setting BY = new Setting(9, 0.35f, 4, 0, false, StandardStructureTypes.P);
    private static final Setting FOOT = new Setting(9, 0.35f, 0, 22, false, StandardStructureTypes.P);

    private StatementPdf() {}

    public static void write(Statement statement, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(document, statement);
            try (Sheets sheets = new Sheets(document, font(document))) {
                sheets.write(statement.title(), TITLE);
                sheets.write(statement.party(), PARTY);
                for (Part part : statement.parts()) {
                    sheets.write(part.heading(), HEADING);
                    sheets.write(part.words(), WORDS);
                    sheets.write(part.by(), BY);
                }
                sheets.write(statement.foot(), FOOT);
            }
            document.save(out);
        }
    }

    private static void describe(PDDocument document, Statement statement) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(statement.title());
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage(statement.language());
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(shown);
    }

    private static PDFont font(PDDocument document) throws IOException {
        try (InputStream letters = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
            return PDType0Font.load(document, letters, true);
        }
    }
}
