package rapport.listening.statement;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** Sheets of A4 that paragraphs are written on from top to bottom. */
final class Sheets implements AutoCloseable {

    private static final float MARGIN = 64;
    private static final float OUTLINE = 0.35f;
    private static final PDRectangle SIZE = PDRectangle.A4;

    private final PDDocument document;
    private final PDFont font;
    private final Lettering lettering;
    private final Tags tags;
    private @Nullable PDPageContentStream sheet;
    private float left;

    Sheets(PDDocument document, PDFont font) {
        this.document = document;
        this.font = font;
        this.lettering = new Lettering(font);
        this.tags = new Tags(document);
    }

    void write(String paragraph, Setting setting) throws IOException {
        if (paragraph.isBlank()) {
            return;
        }
        left -= setting.above();
        PDStructureElement element = tags.begin(setting.tag());
        float width = SIZE.getWidth() - 2 * MARGIN;
        for (String line : lettering.lines(paragraph, width / setting.size())) {
            left -= setting.leading();
            writeLine(line, setting, element);
        }
        left -= setting.below();
    }

    private void writeLine(String line, Setting setting, PDStructureElement element) throws IOException {
        PDPageContentStream on = sheet == null || left < MARGIN ? turn(setting) : sheet;
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        on.beginMarkedContent(COSName.getPDFName(setting.tag()), tags.mark(element, page));
        on.beginText();
        on.setFont(font, setting.size());
        on.setNonStrokingColor(setting.lightness());
        on.setStrokingColor(setting.lightness());
        on.setLineWidth(OUTLINE);
        on.setRenderingMode(setting.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        on.newLineAtOffset(MARGIN, left);
        on.showText(line);
        on.endText();
        on.endMarkedContent();
    }

    /** To a new sheet, at whose top the next line stands. */
    private PDPageContentStream turn(Setting setting) throws IOException {
        closeSheet();
        PDPage page = new PDPage(SIZE);
        document.addPage(page);
        tags.turn(page);
        left = SIZE.getHeight() - MARGIN - setting.leading();
        PDPageContentStream next = new PDPageContentStream(document, page);
        sheet = next;
        return next;
    }

    @Override
    public void close() throws IOException {
        closeSheet();
        tags.finish();
    }

    private void closeSheet() throws IOException {
        if (sheet != null) {
            sheet.close();
            sheet = null;
        }
    }
}
