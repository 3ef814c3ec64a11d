package rapport.engagement.rest;

/** Whether what we said we would change has changed. */
record Verdict(boolean changed) {}
