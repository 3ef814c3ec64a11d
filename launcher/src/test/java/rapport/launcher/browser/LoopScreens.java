package rapport.launcher.browser;

import com.google.gson.JsonObject;
import java.util.Map;
import rapport.launcher.Program;
import rapport.launcher.RunningProduct;

/** The screens that stand behind the lists of the listening loop, each of the first that the sample company has. */
record LoopScreens(Program program) {

    /** By their names, their paths. */
    static Map<String, String> of(RunningProduct product) throws Exception {
        return new LoopScreens(Program.of(product, "admin")).paths();
    }

    private Map<String, String> paths() throws Exception {
        String calibrated =
                "/relationships/" + first("calibrations").get("relationship").getAsString();
        String meeting = path("meetings");
        String held = "/relationships/"
                + first("meetings?told=true").get("relationship").getAsString();
        String concern = path("concerns?gate=CLOSED");
        return Map.ofEntries(
                Map.entry("portfolio", "/portfolio"),
                Map.entry("approaches", "/growth?show=approaches"),
                Map.entry("what-helped", "/insights/what-helped"),
                Map.entry("health", calibrated + "/health"),
                Map.entry("climate", calibrated + "/climate"),
                Map.entry("climate-unknown", withoutClimate() + "/climate"),
                Map.entry("calibrate", calibrated + "/calibrate"),
                Map.entry("drift", calibrated + "/drift"),
                Map.entry("calibration-cadence", calibrated + "/calibration-cadence"),
                Map.entry("meeting-new", calibrated + "/meetings/new"),
                Map.entry("meeting", meeting),
                Map.entry("meeting-account", meeting + "/account"),
                Map.entry("interviews", held + "/interviews"),
                Map.entry("milestone-new", calibrated + "/milestones/new"),
                Map.entry("retrospective-new", calibrated + "/retrospectives/new"),
                Map.entry("retrospective", path("retrospectives")),
                Map.entry("exchange-new", calibrated + "/exchanges/new"),
                Map.entry("follow-up", path("follow-ups")),
                Map.entry("concern", concern),
                Map.entry("closing", concern + "/closing"));
    }

    private String withoutClimate() throws Exception {
        for (JsonObject one : program.items("relationships")) {
            String climate = program.get("climates/" + Plot.id(one)).body();
            if (climate.contains("\"UNKNOWN\"")) {
                return "/relationships/" + Plot.id(one);
            }
        }
        throw new AssertionError("the sample company has nobody of whom too little is known");
    }

    private String path(String collection) throws Exception {
        return "/" + collection.replaceAll("\\?.*", "") + "/" + Plot.id(first(collection));
    }

    private JsonObject first(String collection) throws Exception {
        return program.items(collection).get(0);
    }
}
