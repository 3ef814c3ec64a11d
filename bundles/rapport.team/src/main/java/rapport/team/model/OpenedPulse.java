package rapport.team.model;

/**
 * A pulse that has just begun.
 *
 * @param mailed how many of those who are asked get a link by mail; all others answer signed in
 */
public record OpenedPulse(Pulse pulse, int mailed) {}
