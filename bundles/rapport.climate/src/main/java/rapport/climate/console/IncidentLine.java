package rapport.climate.console;

import rapport.api.incident.Incident;
import rapport.console.api.Body;

/** An incident as a line of a record. */
public record IncidentLine(Incident incident, Body height, Body when, Body menu) {}
