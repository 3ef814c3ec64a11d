package rapport.launcher;

/** Ends the program with one sentence for the person and a code for scripts. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final ExitCode code;

    public CannotStart(ExitCode code, String sentence) {
        super(sentence, null, false, false);
        this.code = code;
    }

    public ExitCode code() {
        return code;
    }
}
