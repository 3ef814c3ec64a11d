package rapport.rest;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.access.Forbidden;
import rapport.api.contribution.ContributionFailed;
import rapport.api.outcome.Objection;
import rapport.api.paging.CursorInvalid;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.VersionMissing;
import rapport.store.api.Conflict;
import rapport.store.api.RuleBroken;
import rapport.store.api.StoreContended;
import rapport.store.api.StoreUnavailable;

/** The one place where what was thrown becomes what the client reads. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Map<String, String> SOON = Map.of("Retry-After", "1");

    private Problems() {}

    static Problem of(Throwable thrown, String request) {
        if (thrown instanceof HttpRefusal refusal) {
            return refusal.problem();
        }
        if (thrown instanceof Forbidden) {
            return Problem.of(403, "forbidden", sentence(thrown));
        }
        if (thrown instanceof ResourceNotFound) {
            return Problem.of(404, "not-found", sentence(thrown));
        }
        if (thrown instanceof VersionMissing) {
            return Problem.of(428, "version-missing", sentence(thrown));
        }
        if (thrown instanceof CursorInvalid) {
            Objection objection = Objection.to("cursor", "cursor.invalid", sentence(thrown));
            return new Problem(400, "malformed", sentence(thrown), List.of(objection), Map.of());
        }
        if (thrown instanceof IllegalArgumentException) {
            return Problem.of(400, "malformed", sentence(thrown));
        }
        return ofTheWorld(thrown, request);
    }

    private static Problem ofTheWorld(Throwable thrown, String request) {
        if (thrown instanceof Conflict) {
            return Problem.of(412, "version-conflict", sentence(thrown));
        }
        if (thrown instanceof StoreContended || thrown instanceof StoreUnavailable) {
            LOG.warn("Request {} found the database busy or away: {}", request, thrown.getMessage());
            return Problem.of(503, "busy", "The database is busy or away. Try again in a moment.")
                    .with(SOON);
        }
        if (thrown instanceof ContributionFailed failed && failed.isSwitchedOff()) {
            return Problem.of(503, "switched-off", "This module was switched off after it failed repeatedly.");
        }
        Throwable cause =
                thrown instanceof ContributionFailed failed && failed.getCause() != null ? failed.getCause() : thrown;
        if (cause instanceof RuleBroken) {
            LOG.warn("Request {} broke a rule of the database", request, cause);
            return Problem.of(409, "contradiction", "This contradicts what is already recorded.");
        }
        LOG.error("Request {} failed", request, cause);
        return Problem.of(500, "fault", "This is our fault, not yours. Tell an administrator the request's name.");
    }

    private static String sentence(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null ? "this is not a valid request" : message;
    }
}
