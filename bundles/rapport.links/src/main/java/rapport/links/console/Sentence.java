package rapport.links.console;

import java.util.Locale;
import rapport.console.api.Answer;
import rapport.console.api.Texts;

/** What a private link says when there is nothing to answer: calmly, and what to do. */
enum Sentence {
    /** Whoever comes with a wrong secret learns nothing more. */
    UNKNOWN(404),
    TOO_MANY(429),
    ANSWERED(410),
    REVOKED(410),
    EXPIRED(410),
    /** Somebody else's answer was a moment faster. */
    NOT_KEPT(409),
    /** The question has become pointless since. */
    SETTLED(410),
    /** The level, or what asks the question, is switched off. */
    OFF(503),
    FAILED(503),
    THANKS(200);

    private final int status;

    Sentence(int status) {
        this.status = status;
    }

    /**
     * The page that says so.
     *
     * @param arguments what its sentence names: who made the link
     */
    Answer in(Locale language, Object... arguments) {
        Texts text = LinkPage.MESSAGES.in(language);
        String key = "said." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return said(language, text.of(key + ".title"), text.of(key, arguments));
    }

    /** The same with a sentence of the page that asked. */
    Answer saying(Locale language, String sentence) {
        String key = "said." + name().toLowerCase(Locale.ROOT);
        return said(language, LinkPage.MESSAGES.in(language).of(key + ".title"), sentence);
    }

    private Answer said(Locale language, String title, String sentence) {
        return Answer.alone(status, language, title, output -> {
            output.writeContent("<div class=\"link-said\"><h1>");
            output.writeUserContent(title);
            output.writeContent("</h1><p>");
            output.writeUserContent(sentence);
            output.writeContent("</p></div>");
        });
    }
}
