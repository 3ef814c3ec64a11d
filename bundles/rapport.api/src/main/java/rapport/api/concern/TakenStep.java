package rapport.api.concern;

/** A step beside the concern that took it, as that is now. */
public record TakenStep(Concern concern, ConcernStep step) {}
