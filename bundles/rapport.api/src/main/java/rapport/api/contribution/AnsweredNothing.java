package rapport.api.contribution;

/** A contribution answered null where it must answer. */
public final class AnsweredNothing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnsweredNothing() {
        super("it answered null");
    }
}
