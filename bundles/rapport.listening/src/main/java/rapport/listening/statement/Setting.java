package rapport.listening.statement;

/**
 * How a paragraph is set.
 *
 * @param size of its letters, in points
 * @param lightness 0 for black
 * @param below the space after it
 * @param above the space before it
 * @param bold whether its letters are drawn with an outline
 * @param tag what it is to those who listen: {@code H1}, {@code P}
 */
record Setting(float size, float lightness, float below, float above, boolean bold, String tag) {

    float leading() {
        return size * 1.4f;
    }
}
