package rapport.store.api;

import org.jspecify.annotations.Nullable;

/** A row breaks a rule of its table. */
public final class RuleBroken extends StoreFailure {

    private static final long serialVersionUID = 1L;

    /** What kind of rule it is. */
    public enum Rule {
        /** There is already one. */
        UNIQUE,
        /** It refers to something that is not there, or something still refers to it. */
        REFERENCE,
        /** A value is missing, too long or out of range. */
        VALUE
    }

    private final Rule rule;

    public RuleBroken(Rule rule, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
