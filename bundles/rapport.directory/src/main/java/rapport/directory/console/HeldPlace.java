package rapport.directory.console;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PartyId;

/**
 * A line that names a party and what it is there.
 *
 * @param path of its page; null where it has none any more
 * @param detail title and department, or an empty text
 * @param span since when, or an empty text
 */
public record HeldPlace(PartyId id, String name, @Nullable String path, String detail, String span) {}
