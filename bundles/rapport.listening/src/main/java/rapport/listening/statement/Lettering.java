package rapport.listening.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks what people wrote into lines, in letters that a font has. */
record Lettering(PDFont font) {

    private static final String UNKNOWN = "?";
    private static final float PER_EM = 1000;

    /** The lines of a paragraph no wider than so many ems; its own line ends are kept. */
    List<String> lines(String paragraph, float ems) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : paragraph.strip().lines().toList()) {
            StringBuilder filled = new StringBuilder();
            for (String word : known(line).split(" +", -1)) {
                for (String piece : pieces(word, ems)) {
                    String longer = filled.isEmpty() ? piece : filled + " " + piece;
                    if (!filled.isEmpty() && width(longer) > ems) {
                        lines.add(filled.toString());
                        filled.setLength(0);
                        filled.append(piece);
                    } else {
                        filled.setLength(0);
                        filled.append(longer);
                    }
                }
            }
            lines.add(filled.toString());
        }
        return lines;
    }

    /** A word as it is, or cut where it would not fit into a line. */
    private List<String> pieces(String word, float ems) throws IOException {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= word.length(); end++) {
            if (width(word.substring(start, end)) > ems && end - start > 1) {
                pieces.add(word.substring(start, end - 1));
                start = end - 1;
            }
        }
        pieces.add(word.substring(start));
        return pieces;
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(text) / PER_EM;
    }

    /** The text with a question mark for each letter that the font does not have. */
    private String known(String text) throws IOException {
        StringBuilder known = new StringBuilder();
        for (int letter : text.codePoints().toArray()) {
            String one = Character.isWhitespace(letter) ? " " : Character.toString(letter);
            known.append(isKnown(one) ? one : UNKNOWN);
        }
        return known.toString();
    }

    private boolean isKnown(String letter) throws IOException {
        try {
            return font.encode(letter).length > 0;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }
}
