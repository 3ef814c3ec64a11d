package rapport.launcher;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Everything that somebody could try to change about one relationship, its promises and what Today says of it. */
final class LevelWrites {

    private static final long PATIENCE_SECONDS = 180;
    private static final Pattern BEHIND = Pattern.compile("rapport_projection_behind\\{[^}]*} [^0]");
    private static final String PART = "{\"role\":null,\"power\":3,\"interest\":3,\"stance\":\"CHAMPION\"}";

    private static final String SOMEBODY = "01890000-0000-7000-8000-000000000001";
    private static final Map<String, String> PART_IN_A_FORM =
            Map.of("power", "3", "interest", "3", "stance", "CHAMPION");

    private LevelWrites() {}

    /** One attempt. */
    record Write(String method, String path, String body, String ifMatch, Map<String, String> form) {

        int by(Program program) throws Exception {
            return program.send(method, path, body, ifMatch).statusCode();
        }

        int by(Visitor visitor) throws Exception {
            return visitor.submit("/account/tokens", path, form).statusCode();
        }
    }

    /** Waits until the sample company is made, and Today has looked at it. */
    static void awaitSample(RunningProduct product, Program program) throws Exception {
        Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (program.items("commitments").isEmpty()
                || program.items("today?for=everybody").isEmpty()
                || BEHIND.matcher(product.get("/system/metrics").body()).find()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the sample company was not made");
            }
            Thread.sleep(100);
        }
    }

    static List<Write> byProgram(Disclosed level, Program administrator) throws Exception {
        List<Write> writes = new ArrayList<>();
        for (JsonObject one : few(level.relationships())) {
            String path = "relationships/" + Disclosed.text(one, "id");
            String version = version(administrator, path);
            writes.add(api("PATCH", path, "{\"cadenceDays\":3}", version));
            writes.add(api("PUT", path, "{\"cadenceDays\":3}", version));
            writes.add(api("POST", path + "/stage-changes", "{\"stage\":\"exit\"}", version));
            writes.add(api("PUT", path + "/stakeholders/" + SOMEBODY, PART, ""));
            writes.add(api("DELETE", path + "/stakeholders/" + SOMEBODY, "", ""));
            writes.add(api("DELETE", path, "", version));
        }
        for (JsonObject one : few(level.promises())) {
            String path = "commitments/" + Disclosed.text(one, "id");
            String version = version(administrator, path);
            writes.add(api(
                    "PUT",
                    path,
                    one.toString()
                            .replaceAll("\"(id|version|state|expected)\":[^,}]*,?", "")
                            .replace(",}", "}"),
                    version));
            writes.add(api("PATCH", path, "{\"state\":\"KEPT\"}", version));
            writes.add(api("DELETE", path, "", version));
        }
        for (JsonObject one : few(level.signals())) {
            String path = "today/" + Disclosed.text(one, "id");
            String until = Instant.now().plus(3, ChronoUnit.DAYS).toString();
            writes.add(api("POST", path + "/snoozes", "{\"until\":\"" + until + "\"}", ""));
            writes.add(api("POST", path + "/completion", "", ""));
            writes.add(api("DELETE", path + "/completion", "", ""));
        }
        return writes;
    }

    static List<Write> byPage(Disclosed level) {
        List<Write> writes = new ArrayList<>();
        for (JsonObject one : few(level.relationships())) {
            String path = "/relationships/" + Disclosed.text(one, "id");
            writes.add(form(path + "/care", Map.of("cadenceDays", "3", "status", "ACTIVE")));
            writes.add(form(path + "/stage", Map.of("to", "exit")));
            writes.add(form(path + "/stakeholders/" + SOMEBODY, PART_IN_A_FORM));
            writes.add(form(path + "/withdrawal", Map.of()));
            String list = "/" + level.level();
            writes.add(form(list + "/cells/" + Disclosed.text(one, "id") + "/stage", Map.of("stage", "exit")));
            writes.add(form(list + "/bulk/status", Map.of("id", Disclosed.text(one, "id"), "status", "PAUSED")));
        }
        for (JsonObject one : few(level.promises())) {
            String path = "/promises/" + Disclosed.text(one, "id");
            writes.add(form(path + "/settlement", Map.of("state", "KEPT")));
        }
        for (JsonObject one : few(level.signals())) {
            String path = "/today/" + Disclosed.text(one, "id");
            writes.add(form(path + "/snoozes", Map.of("days", "3")));
            writes.add(form(path + "/completion", Map.of()));
        }
        writes.add(form("/" + level.level() + "/begin", Map.of()));
        return writes;
    }

    private static List<JsonObject> few(Map<String, JsonObject> from) {
        return from.values().stream().limit(2).toList();
    }

    private static String version(Program administrator, String path) throws Exception {
        return administrator.get(path).headers().firstValue("ETag").orElseThrow();
    }

    private static Write api(String method, String path, String body, String ifMatch) {
        return new Write(method, path, body, ifMatch, Map.of());
    }

    private static Write form(String path, Map<String, String> fields) {
        return new Write("POST", path, "", "", fields);
    }
}
