package rapport.console.api.list;

import gg.jte.Content;
import java.util.UUID;

/**
 * What a list knows of each of its records.
 *
 * @param version for optimistic locking
 * @param path where the row leads
 * @param face before the name, or {@code Body.EMPTY}
 * @param deleted whether it only waits to be brought back
 */
public record Entry(UUID id, long version, String name, String path, Content face, boolean deleted) {}
