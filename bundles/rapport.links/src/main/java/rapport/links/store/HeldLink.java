package rapport.links.store;

import rapport.api.link.PrivateLink;

/**
 * A link whose secret somebody holds.
 *
 * @param level that of its relationship
 */
public record HeldLink(PrivateLink link, String level) {}
