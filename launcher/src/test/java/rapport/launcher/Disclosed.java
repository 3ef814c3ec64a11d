package rapport.launcher;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is on one level of the sample company, as an administrator is told it.
 *
 * @param relationships by id
 * @param promises those that belong to these relationships, by id
 * @param signals those about these relationships, by id
 */
record Disclosed(
        String level,
        Map<String, JsonObject> relationships,
        Map<String, JsonObject> promises,
        Map<String, JsonObject> signals) {

    static Disclosed on(String level, Program administrator) throws Exception {
        Map<String, JsonObject> relationships = byId(administrator.items("relationships?level=" + level).stream());
        Map<String, JsonObject> promises = byId(administrator.items("commitments").stream()
                .filter(each -> each.has("relationship"))
                .filter(each -> relationships.containsKey(text(each, "relationship"))));
        Map<String, JsonObject> signals = byId(administrator.items("today?for=everybody").stream()
                .filter(each -> each.has("relationship"))
                .filter(each -> relationships.containsKey(text(each.getAsJsonObject("relationship"), "id"))));
        return new Disclosed(level, relationships, promises, signals);
    }

    private static Map<String, JsonObject> byId(Stream<JsonObject> items) {
        Map<String, JsonObject> byId = new HashMap<>();
        items.forEach(each -> byId.put(text(each, "id"), each));
        return byId;
    }

    static String text(JsonObject from, String member) {
        JsonElement value = from.get(member);
        return value == null ? "" : value.getAsString();
    }

    /** What nobody reads who may not read the level: ids, what was promised, and why a relationship is on Today. */
    Set<String> secrets() {
        Set<String> secrets = new LinkedHashSet<>(relationships.keySet());
        secrets.addAll(promises.keySet());
        secrets.addAll(signals.keySet());
        promises.values().forEach(each -> secrets.add(text(each, "what")));
        signals.values().forEach(each -> secrets.add(text(each, "reason")));
        return secrets;
    }

    /** The stages that these relationships are in, as a page or an answer would tell them. */
    Set<String> stages() {
        return relationships.values().stream()
                .map(each -> "\"stage\":\"" + text(each, "stage") + "\"")
                .collect(Collectors.toSet());
    }

    /** Where the API tells of them. */
    List<String> resources() {
        List<String> paths = new ArrayList<>(List.of(level, "relationships?level=" + level));
        for (Map.Entry<String, JsonObject> each : relationships.entrySet()) {
            String own = "relationships/" + each.getKey();
            paths.addAll(List.of(own, own + "/stage-changes", own + "/stakeholders", level + "/" + each.getKey()));
            paths.add("relationships?party=" + text(each.getValue(), "party"));
            paths.add("commitments?relationship=" + each.getKey());
            paths.add("commitments?party=" + text(each.getValue(), "party"));
            paths.add("interactions?about=" + text(each.getValue(), "party"));
            paths.add("search?q=" + text(each.getValue(), "partyName").replaceAll("\\W.*", ""));
        }
        promises.keySet().forEach(id -> paths.addAll(List.of("commitments/" + id, "commitments/" + id + "/chain")));
        return paths;
    }

    /** What has an address of its own. */
    List<String> byName() {
        List<String> paths = new ArrayList<>();
        relationships.keySet().forEach(id -> paths.add("relationships/" + id));
        promises.keySet().forEach(id -> paths.add("commitments/" + id));
        return paths;
    }

    /** Where the console tells of them. */
    List<String> pages() {
        List<String> paths = new ArrayList<>(List.of("/" + level, "/" + level + "/board", "/" + level + "/begin"));
        for (Map.Entry<String, JsonObject> each : relationships.entrySet()) {
            String own = "/relationships/" + each.getKey();
            paths.addAll(List.of(own, own + "/care", own + "/stage", own + "/stakeholders"));
            paths.add("/timeline?about=relationship:" + each.getKey());
            paths.add("/" + text(each.getValue(), "party").replace(":", "s/"));
            paths.add("/palette?q=" + text(each.getValue(), "partyName").replaceAll("\\W.*", ""));
        }
        promises.keySet().forEach(id -> paths.addAll(List.of("/promises/" + id, "/commitments/" + id)));
        return paths;
    }
}
