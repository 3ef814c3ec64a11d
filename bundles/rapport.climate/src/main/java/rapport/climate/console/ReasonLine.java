package rapport.climate.console;

import rapport.console.api.Body;

/** A fact behind a climate as a line. */
public record ReasonLine(String weight, String kind, String words, Body when) {}
