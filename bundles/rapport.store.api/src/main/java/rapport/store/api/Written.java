package rapport.store.api;

/**
 * What a write gave back.
 *
 * @param value what its work returned
 * @param position the journal's last position when the write was acknowledged, for {@link Projections}; inside another
 *     write, where nothing is acknowledged yet, 0
 */
public record Written<T>(T value, long position) {}
