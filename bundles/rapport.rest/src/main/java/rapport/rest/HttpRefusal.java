package rapport.rest;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapport.api.contribution.NotAFault;
import rapport.api.outcome.Objection;

/** A request that breaks a rule of the protocol, before or while a resource reads it. */
final class HttpRefusal extends IllegalArgumentException implements NotAFault {

    private static final long serialVersionUID = 1L;

    // Nobody reads the rest of the body, so that no other request can follow on the same connection.
    private static final Map<String, String> UNREAD = Map.of("Connection", "close");

    private final transient Problem problem;

    HttpRefusal(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }

    static HttpRefusal badRequest(String detail) {
        return new HttpRefusal(Problem.of(400, "malformed", detail));
    }

    static HttpRefusal invalid(List<Objection> objections) {
        return new HttpRefusal(Problem.refused(objections));
    }

    static HttpRefusal unauthorized(String detail, String challenge) {
        return new HttpRefusal(Problem.of(401, "not-signed-in", detail).with(Map.of("WWW-Authenticate", challenge)));
    }

    static HttpRefusal noSuchThing(String path) {
        return new HttpRefusal(Problem.of(404, "not-found", "there is nothing at " + path));
    }

    static HttpRefusal methodNotAllowed(String method, String allowed) {
        String detail = method + " is not possible here; possible: " + allowed;
        return new HttpRefusal(Problem.of(405, "method-not-allowed", detail).with(Map.of("Allow", allowed)));
    }

    static HttpRefusal tooLarge(long most) {
        return new HttpRefusal(Problem.of(413, "too-large", "the body may have at most " + most + " bytes")
                .with(UNREAD));
    }

    static HttpRefusal mediaType(String wanted) {
        Map<String, String> headers = new HashMap<>(UNREAD);
        headers.put("Accept", wanted);
        return new HttpRefusal(
                Problem.of(415, "media-type", "send the body as " + wanted).with(headers));
    }

    /** A request with this key began, and nobody knows its end. */
    static HttpRefusal unfinished(String header, Instant began) {
        return new HttpRefusal(Problem.of(
                409,
                "unfinished",
                "a request with this " + header + " began at " + began
                        + " and has no end yet: wait, or look whether it was done before you send it with another"));
    }

    static HttpRefusal otherRequest(String header) {
        return new HttpRefusal(
                Problem.of(422, "key-used", "this " + header + " came with another request before: use a new one"));
    }

    static HttpRefusal preconditionFailed(String detail) {
        return new HttpRefusal(Problem.of(412, "version-conflict", detail));
    }
}
