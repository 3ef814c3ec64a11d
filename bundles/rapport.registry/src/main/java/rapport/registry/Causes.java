package rapport.registry;

import java.util.Arrays;
import java.util.Optional;
import rapport.api.contribution.AnsweredNothing;
import rapport.api.contribution.Door.Cause;

/** Finds in what a contribution threw what its maker wants to know. */
final class Causes {

    private Causes() {}

    static Cause of(Object contribution, Throwable thrown) {
        if (thrown instanceof AnsweredNothing || isOursOverNothing(contribution.getClass(), thrown)) {
            return new Cause.AnsweredNothing();
        }
        if (thrown.getCause() instanceof IllegalArgumentException mistake
                && mistake.toString().equals(thrown.getMessage())) {
            // The door itself put it into another dress, since it was a fault.
            return of(contribution, mistake);
        }
        String type = thrown.getClass().getSimpleName();
        String message = thrown.getMessage();
        return new Cause.Threw(
                message == null ? type : type + ": " + message,
                place(contribution.getClass(), thrown).orElse(""));
    }

    /** Whoever asked stumbled over the null that came back: the contribution itself had returned by then. */
    private static boolean isOursOverNothing(Class<?> type, Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            if (place(type, root).isPresent()) {
                return false;
            }
            root = root.getCause();
        }
        return root instanceof NullPointerException && place(type, root).isEmpty();
    }

    /** The innermost place in a class beside the contribution's; what lies further in is only what it called. */
    private static Optional<String> place(Class<?> type, Throwable thrown) {
        String home = type.getPackageName() + ".";
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(home))
                .findFirst()
                .map(frame -> frame.getClassName().substring(home.length()) + "." + frame.getMethodName() + " ("
                        + frame.getFileName() + ":" + frame.getLineNumber() + ")");
    }
}
