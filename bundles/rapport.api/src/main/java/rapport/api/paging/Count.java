package rapport.api.paging;

/**
 * How many there are.
 *
 * @param atLeast the number, exact up to the bound to which we count
 * @param more whether we stopped counting there
 */
public record Count(long atLeast, boolean more) {}
