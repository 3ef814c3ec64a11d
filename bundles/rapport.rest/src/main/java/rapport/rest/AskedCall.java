package rapport.rest;

import java.util.Optional;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.rest.Reply;
import rapport.api.rest.ResourceNotFound;

/** A call of one endpoint, through the guarded door. */
record AskedCall(Door door, RouteMap routes, Endpoint endpoint, HttpCall call) implements Once.Asked {

    @Override
    public Reply carryOut() throws ContributionFailed {
        return door.call(
                endpoint.resource(),
                endpoint.what(),
                () -> endpoint.route().handler().handle(call));
    }

    @Override
    public Optional<Reply> look(String location) throws ContributionFailed {
        RouteMap.Match match = location.indexOf('?') < 0 ? routes.find("/" + location) : null;
        if (match == null) {
            return Optional.empty();
        }
        Endpoint there = match.methods().get("GET");
        if (there == null
                || there.route().list()
                || there.route().answers() != endpoint.route().answers()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AskedCall(door, routes, there, call.at(there, match.values())).carryOut());
        } catch (ResourceNotFound gone) {
            return Optional.empty();
        }
    }
}
