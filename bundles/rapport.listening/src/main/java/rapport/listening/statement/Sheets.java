package rapport.listening.statement;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
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
    private @Nullable PDPageContentStream sheet;
    private float left;

    Sheets(PDDocument document, PDFont font) {
        this.document = document;
        this.font = font;
        this.lettering = new Lettering(font);
    }

    void write(String paragraph, Setting setting) throws IOException {
        if (paragraph.isBlank()) {
            return;
        }
        left -= setting.above();
        float width = SIZE.getWidth() - 2 * MARGIN;
        for (String line : lettering.lines(paragraph, width / setting.size())) {
            left -= setting.leading();
            writeLine(line, setting);
        }
        left -= setting.below();
    }

    private void writeLine(String line, Setting setting) throws IOException {
        PDPageContentStream on = sheet == null || left < MARGIN ? turn(setting) : sheet;
        on.beginText();
        on.setFont(font, setting.size());
        on.setNonStrokingColor(setting.lightness());
        on.setStrokingColor(setting.lightness());
        on.setLineWidth(OUTLINE);
        on.setRenderingMode(setting.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        on.newLineAtOffset(MARGIN, left);
        on.showText(line);
        on.endText();
    }

    /** To a new sheet, at whose top the next line stands. */
    private PDPageContentStream turn(Setting setting) throws IOException {
        close();
        PDPage page = new PDPage(SIZE);
        document.addPage(page);
        left = SIZE.getHeight() - MARGIN - setting.leading();
        PDPageContentStream next = new PDPageContentStream(document, page);
        sheet = next;
        return next;
    }

    @Override
    public void close() throws IOException {
        if (sheet != null) {
            sheet.close();
            sheet = null;
        }
    }
}
