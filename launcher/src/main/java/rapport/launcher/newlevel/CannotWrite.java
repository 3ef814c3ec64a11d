package rapport.launcher.newlevel;

/** A project that cannot be written as it was asked for; says why in one sentence. */
public final class CannotWrite extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotWrite(String sentence) {
        super(sentence, null, false, false);
    }
}
