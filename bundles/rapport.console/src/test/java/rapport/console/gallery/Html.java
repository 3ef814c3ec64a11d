package rapport.console.gallery;

import rapport.console.api.Body;

/** Puts pieces of HTML around widgets; only the gallery writes pages this way. */
final class Html {

    private Html() {}

    /** Texts as they are, widgets as they write themselves. */
    static Body of(Object... pieces) {
        return output -> {
            for (Object piece : pieces) {
                if (piece instanceof Body body) {
                    body.writeTo(output);
                } else {
                    output.writeContent(piece.toString());
                }
            }
        };
    }
}
