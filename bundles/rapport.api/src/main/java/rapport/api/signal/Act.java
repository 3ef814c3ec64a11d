package rapport.api.signal;

/** The next best conversation: what a person should do about a signal. */
public enum Act {
    CALL,
    MEET,
    WRITE,
    ASK,
    KEEP_PROMISE,
    CONGRATULATE,
    INTRODUCE
}
