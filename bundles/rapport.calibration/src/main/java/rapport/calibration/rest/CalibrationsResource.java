package rapport.calibration.rest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationCadence;
import rapport.api.calibration.CalibrationDraft;
import rapport.api.calibration.CalibrationId;
import rapport.api.calibration.Calibrations;
import rapport.api.calibration.CalibrationsQuery;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** What people said matters most, how far it has drifted, and how often they are asked. */
@Component
public final class CalibrationsResource implements Resource {

    private final Calibrations calibrations;

    @Activate
    public CalibrationsResource(@Reference Calibrations calibrations) {
        this.calibrations = calibrations;
    }

    @Override
    public String name() {
        return "calibrations";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "calibrations",
                        "Calibrations, newest first.",
                        Calibration.class,
                        this::list,
                        new Parameter("relationship", "only those of this relationship"),
                        new Parameter("person", "only those that this person answered")),
                Route.post(
                        "calibrations",
                        "Takes down what somebody said matters most: withdraws what is gone and hears what is new.",
                        CalibrationDraft.class,
                        Calibration.class,
                        this::take),
                Route.get("calibrations/{id}", "One calibration with its drift.", Calibration.class, this::show),
                Route.list(
                        "relationships/{id}/calibrations",
                        "Calibrations of a relationship, newest first.",
                        Calibration.class,
                        this::listOne),
                Route.get(
                        "relationships/{id}/calibration-cadence",
                        "How often they are asked, and when next.",
                        CalibrationCadence.class,
                        this::cadence),
                Route.put(
                        "relationships/{id}/calibration-cadence",
                        "Says how often they are asked; without days, as often as everywhere.",
                        Days.class,
                        CalibrationCadence.class,
                        this::setCadence));
    }

    private Reply list(Call call) {
        CalibrationsQuery query = new CalibrationsQuery(
                asked(call, "relationship", RelationshipId::new).orElse(null),
                asked(call, "person", PersonId::new).orElse(null),
                null,
                null);
        return Reply.ok(calibrations.list(call.caller(), query, call.page()));
    }

    private Reply listOne(Call call) {
        RelationshipId in = find(call).relationship();
        return Reply.ok(calibrations.list(call.caller(), CalibrationsQuery.of(in), call.page()));
    }

    private Reply take(Call call) throws IOException {
        return Reply.of(
                calibrations.calibrate(call.caller(), call.body(CalibrationDraft.class)),
                taken -> Reply.created("calibrations/" + taken.id().value(), taken, 1));
    }

    private Reply show(Call call) {
        return Reply.ok(calibrations
                .find(call.caller(), id(call, CalibrationId::new))
                .orElseThrow(() -> new ResourceNotFound("calibration " + call.path("id"))));
    }

    private Reply cadence(Call call) {
        return Reply.ok(find(call));
    }

    private Reply setCadence(Call call) throws IOException {
        RelationshipId in = find(call).relationship();
        return Reply.of(
                calibrations.setCadence(call.caller(), in, call.body(Days.class).days()), Reply::ok);
    }

    private CalibrationCadence find(Call call) {
        return calibrations
                .cadence(call.caller(), id(call, RelationshipId::new))
                .orElseThrow(() -> new ResourceNotFound("relationship " + call.path("id")));
    }

    private static <I> I id(Call call, Function<UUID, I> type) {
        try {
            return type.apply(UUID.fromString(call.path("id")));
        } catch (IllegalArgumentException malformed) {
            throw new ResourceNotFound("record \"" + call.path("id") + "\"");
        }
    }

    private static <I> Optional<I> asked(Call call, String parameter, Function<UUID, I> type) {
        return call.findQuery(parameter).map(text -> {
            try {
                return type.apply(UUID.fromString(text));
            } catch (IllegalArgumentException malformed) {
                throw new IllegalArgumentException(
                        "query parameter " + parameter + " cannot be read: \"" + text + "\"", malformed);
            }
        });
    }
}
