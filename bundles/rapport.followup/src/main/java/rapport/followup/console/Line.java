package rapport.followup.console;

import gg.jte.Content;

/**
 * A follow-up on a record.
 *
 * @param who is asked, or which of the series it is
 * @param state how it stands, with the day
 * @param detail what was closed, and where the person works now
 */
public record Line(String who, String path, Content state, String detail) {}
