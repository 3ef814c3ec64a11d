package rapport.rest;

import static rapport.rest.Description.object;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.api.paging.PageRequest;
import rapport.api.rest.Route;
import rapport.rest.once.Requests;

/** One endpoint as the OpenAPI document tells it. */
final class Operation {

    private static final Set<String> CHANGES_A_RECORD = Set.of("PUT", "PATCH", "DELETE");
    private static final Map<Integer, String> DONE = Map.of(
            201, "Done; Location names what there is now",
            202, "Begun; Location names where to ask how far it is",
            204, "Done; there is nothing to tell");

    private final Endpoint endpoint;
    private final Route route;
    private final Schemas schemas;

    Operation(Endpoint endpoint, Schemas schemas) {
        this.endpoint = endpoint;
        this.route = endpoint.route();
        this.schemas = schemas;
    }

    JsonObject describe() {
        JsonObject operation = object("operationId", operationId());
        operation.addProperty("summary", route.summary());
        JsonArray tags = new JsonArray();
        tags.add(endpoint.resource().name());
        operation.add("tags", tags);
        JsonArray parameters = parameters();
        if (!parameters.isEmpty()) {
            operation.add("parameters", parameters);
        }
        Class<?> accepts = route.accepts();
        if (accepts == Route.Form.class) {
            operation.add("requestBody", requestBody(content("multipart/form-data", form())));
        } else if (accepts != null) {
            operation.add("requestBody", requestBody(json(accepts)));
        }
        operation.add("responses", responses());
        return operation;
    }

    /** {@code getPeopleById}, unique since method and path are. */
    private String operationId() {
        StringBuilder id = new StringBuilder(route.method().toLowerCase(Locale.ROOT));
        for (String segment : endpoint.segments()) {
            boolean variable = Endpoint.isVariable(segment);
            id.append(variable ? "By" : "");
            boolean upper = true;
            for (char character : segment.toCharArray()) {
                if (Character.isLetterOrDigit(character)) {
                    id.append(upper ? Character.toUpperCase(character) : character);
                    upper = false;
                } else {
                    upper = true;
                }
            }
        }
        return id.toString();
    }

    private JsonArray parameters() {
        JsonArray parameters = new JsonArray();
        endpoint.variables().forEach(name -> parameters.add(parameter("path", name, null, Schemas.text())));
        if (route.accepts() != Route.Form.class) {
            route.parameters()
                    .forEach(one -> parameters.add(parameter("query", one.name(), one.meaning(), Schemas.text())));
        }
        if (route.list()) {
            JsonObject limit = Schemas.number("integer");
            limit.addProperty("minimum", 1);
            limit.addProperty("maximum", PageRequest.MOST);
            parameters.add(parameter("query", "limit", "How many items at the most", limit));
            parameters.add(parameter("query", "cursor", "The nextCursor of the page before", Schemas.text()));
        }
        if (endpoint.takesJson() && route.method().equals("POST") && !route.untraced()) {
            parameters.add(parameter(
                    "header",
                    Once.KEY,
                    "A text of your own, such as a UUID: sent again with it, within " + Requests.DAYS_REMEMBERED
                            + " days, the request is not carried out again",
                    Schemas.text()));
        }
        if (CHANGES_A_RECORD.contains(route.method())) {
            parameters.add(parameter("header", "If-Match", "The record's ETag, where it has one", Schemas.text()));
        }
        return parameters;
    }

    private static JsonObject parameter(String in, String name, @Nullable String meaning, JsonObject schema) {
        JsonObject parameter = object("name", name);
        parameter.addProperty("in", in);
        if (in.equals("path")) {
            parameter.addProperty("required", true);
        }
        if (meaning != null) {
            parameter.addProperty("description", meaning);
        }
        parameter.add("schema", schema);
        return parameter;
    }

    private JsonObject form() {
        JsonObject properties = new JsonObject();
        route.parameters().forEach(field -> {
            JsonObject schema = Schemas.text();
            if (field.name().equals("file")) {
                schema.addProperty("format", "binary");
            }
            schema.addProperty("description", field.meaning());
            properties.add(field.name(), schema);
        });
        JsonObject form = object("type", "object");
        form.add("properties", properties);
        return form;
    }

    private JsonObject json(Class<?> accepts) {
        if (!route.method().equals("PATCH")) {
            return content("application/json", schemas.ofBody(accepts));
        }
        JsonObject either = content("application/merge-patch+json", schemas.ofPatch(accepts));
        either.asMap()
                .putAll(content("application/json", schemas.ofPatch(accepts)).asMap());
        return either;
    }

    private static JsonObject requestBody(JsonObject content) {
        JsonObject body = new JsonObject();
        body.addProperty("required", true);
        body.add("content", content);
        return body;
    }

    private JsonObject responses() {
        JsonObject done = object("description", DONE.getOrDefault(route.success(), "Done"));
        if (route.answers() == byte[].class) {
            JsonObject file = object("type", "string");
            file.addProperty("format", "binary");
            done.add("content", content("*/*", file));
        } else if (route.answers() != null) {
            JsonObject answer = schemas.of(route.answers());
            String mediaType = route.answers() == String.class ? "text/*" : "application/json";
            done.add("content", content(mediaType, route.list() ? Schemas.page(answer) : answer));
        }
        JsonObject problem = object("description", "What went wrong");
        problem.add("content", content("application/problem+json", schemas.problem()));
        JsonObject responses = new JsonObject();
        responses.add(String.valueOf(route.success()), done);
        responses.add("default", problem);
        return responses;
    }

    private static JsonObject content(String mediaType, JsonObject schema) {
        JsonObject media = new JsonObject();
        media.add("schema", schema);
        JsonObject content = new JsonObject();
        content.add(mediaType, media);
        return content;
    }
}
