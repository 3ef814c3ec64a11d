package rapport.calibration.rest;

import org.jspecify.annotations.Nullable;

/** How many days may pass between two calibrations; null for as many as everywhere. */
record Days(@Nullable Integer days) {}
