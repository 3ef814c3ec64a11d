package rapport.exchange.rules;

import java.lang.Character.UnicodeScript;

/**
 * How well a text reads that was decoded by way of trial: letters stand among letters of their own script, capitals begin
 * words, and signs stand between words. Only what is not ASCII counts, for the rest reads the same in every encoding.
 */
final class Legibility {

    private static final int ENOUGH = 5_000;
    private static final String FREQUENT = "äöüßàâæçèéêëîïôùûœáíñóúãõåøÄÖÜÉÅØ";
    private static final String APOSTROPHES = "’‘´ʼ\u00AD";
    private static final String QUOTES = "“”„«»‹›";
    private static final String VOWELS = "aeiouy";

    private Legibility() {}

    /** The more, the better; below zero where something is wrong. */
    static double of(String text) {
        double worth = 0;
        int judged = 0;
        int opened = 0;
        int closed = 0;
        for (int at = 0; at < text.length() && judged < ENOUGH; at++) {
            char c = text.charAt(at);
            if (c > 0x7F) {
                char before = at == 0 ? ' ' : text.charAt(at - 1);
                char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
                worth += worth(before, c, after);
                boolean isQuote = QUOTES.indexOf(c) >= 0;
                opened += isQuote && !Character.isLetter(before) && Character.isLetter(after) ? 1 : 0;
                closed += isQuote && Character.isLetter(before) && !Character.isLetter(after) ? 1 : 0;
                judged++;
            }
        }
        // A quotation mark alone may be the last letter of a word; two that embrace words are what they seem.
        return worth + 3 * Math.min(opened, closed);
    }

    private static double worth(char before, char c, char after) {
        if (c == '\uFFFD' || !Character.isDefined(c) || Character.isISOControl(c) || isPrivate(c)) {
            return -3;
        }
        boolean isLetter = Character.isLetter(c) && c != 'µ' && c != 'ª' && c != 'º';
        return isLetter ? ofLetter(before, c, after) : ofSign(before, c, after);
    }

    private static boolean isPrivate(char c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    private static double ofSign(char before, char c, char after) {
        boolean isWithinAWord = Character.isLetter(before) && Character.isLetter(after);
        if (APOSTROPHES.indexOf(c) >= 0) {
            return isWithinAWord ? 1.2 : 0;
        }
        return isWithinAWord ? -2 : 0;
    }

    private static double ofLetter(char before, char c, char after) {
        if (isOutOfCase(before, c, after)) {
            return -2;
        }
        UnicodeScript script = UnicodeScript.of(c);
        int strangers = strangeness(script, before) + strangeness(script, after);
        if (strangers > 0) {
            return -strangers;
        }
        if (!Character.isLetter(before) && !Character.isLetter(after)) {
            return -0.3;
        }
        return script == UnicodeScript.LATIN ? ofLatin(before, c, after) : 1;
    }

    private static boolean isOutOfCase(char before, char c, char after) {
        return Character.isUpperCase(c) && Character.isLowerCase(before)
                || Character.isLowerCase(c) && Character.isUpperCase(after) && Character.isLetter(before);
    }

    private static int strangeness(UnicodeScript script, char neighbour) {
        return Character.isLetter(neighbour) && UnicodeScript.of(neighbour) != script ? 1 : 0;
    }

    private static double ofLatin(char before, char c, char after) {
        // Accents seldom follow one another, and no vowel with one stands between two others.
        boolean isCrowded = before > 0x7F && Character.isLetter(before);
        boolean isBetweenVowels = VOWELS.indexOf(before) >= 0 && VOWELS.indexOf(after) >= 0 && c != 'ß';
        return (FREQUENT.indexOf(c) >= 0 ? 1 : 0.3) - (isCrowded || isBetweenVowels ? 0.6 : 0);
    }
}
