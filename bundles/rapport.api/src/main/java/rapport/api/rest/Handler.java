package rapport.api.rest;

import java.io.IOException;

/** Answers a call of one route. Called by many threads. */
@FunctionalInterface
public interface Handler {

    Reply handle(Call call) throws IOException;
}
