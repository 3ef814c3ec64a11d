package rapport.followup.rest;

import org.jspecify.annotations.Nullable;

/** Why; null where nobody says. */
record Reason(@Nullable String reason) {}
