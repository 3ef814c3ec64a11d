package rapport.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    @Test
    void isAnOpenApiDocumentThatTheParserOfTheTradeAccepts() throws Exception {
        try (RunningGateway api = new RunningGateway()) {
            api.gateway.addResource(new Books());
            HttpResponse<String> answer = api.send(HttpRequest.newBuilder(api.uri("openapi.json")));
            assertThat(answer.statusCode()).isEqualTo(200);
            ParseOptions options = new ParseOptions();
            options.setResolve(true);
            SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(answer.body(), null, options);
            assertThat(parsed.getMessages()).isNullOrEmpty();
            OpenAPI document = parsed.getOpenAPI();
            assertThat(document.getOpenapi()).isEqualTo("3.1.0");
            assertThat(document.getPaths()).containsKeys("/books", "/books/{id}", "/books/{id}/pages/{page}");
            assertThat(Objects.requireNonNull(document.getPaths().get("/books/{id}"))
                            .getPut()
                            .getRequestBody())
                    .isNotNull();
            assertThat(document.getComponents().getSchemas()).containsKeys("Book", "Draft", "Author", "Problem");
        }
    }

    @Test
    void tellsWhatMayBeAbsent() throws Exception {
        try (RunningGateway api = new RunningGateway()) {
            api.gateway.addResource(new Books());
            JsonObject schemas = JsonParser.parseString(api.get("openapi.json").body())
                    .getAsJsonObject()
                    .getAsJsonObject("components")
                    .getAsJsonObject("schemas");
            JsonObject author = schemas.getAsJsonObject("Author");
            assertThat(author.getAsJsonArray("required")).hasToString("[\"name\"]");
            JsonArray born =
                    author.getAsJsonObject("properties").getAsJsonObject("born").getAsJsonArray("type");
            assertThat(born).hasToString("[\"string\",\"null\"]");
            assertThat(schemas.getAsJsonObject("Book")
                            .getAsJsonObject("properties")
                            .getAsJsonObject("id"))
                    .hasToString("{\"type\":\"string\",\"format\":\"uuid\"}");
        }
    }

    @Test
    void tellsWhatIsOptionalShortOrOnlyTold() throws Exception {
        try (RunningGateway api = new RunningGateway()) {
            api.gateway.addResource(new Books());
            JsonObject document =
                    JsonParser.parseString(api.get("openapi.json").body()).getAsJsonObject();
            JsonObject schemas = document.getAsJsonObject("components").getAsJsonObject("schemas");
            assertThat(properties(schemas, "Draft").get("shelf"))
                    .hasToString("{\"anyOf\":[{\"anyOf\":[{\"type\":\"string\"},"
                            + "{\"$ref\":\"#/components/schemas/Shelf\"}]},{\"type\":\"null\"}]}");
            assertThat(properties(schemas, "Draft").get("binding"))
                    .hasToString("{\"type\":[\"string\",\"null\"],\"enum\":[\"HARD\",\"SOFT\",null]}");
            assertThat(properties(schemas, "Amendment").getAsJsonObject("id").get("readOnly"))
                    .hasToString("true");
            assertThat(document.getAsJsonObject("paths")
                            .getAsJsonObject("/books/{id}")
                            .getAsJsonObject("patch")
                            .getAsJsonObject("requestBody")
                            .getAsJsonObject("content")
                            .keySet())
                    .containsExactly("application/merge-patch+json", "application/json");
        }
    }

    @Test
    void namesTheStatusOfEachSuccess() throws Exception {
        try (RunningGateway api = new RunningGateway()) {
            api.gateway.addResource(new Books());
            JsonObject paths = JsonParser.parseString(api.get("openapi.json").body())
                    .getAsJsonObject()
                    .getAsJsonObject("paths");
            assertThat(statuses(paths, "/books", "get")).containsExactly("200", "default");
            assertThat(statuses(paths, "/books", "post")).containsExactly("201", "default");
            assertThat(statuses(paths, "/books/{id}", "put")).containsExactly("200", "default");
            assertThat(statuses(paths, "/books/{id}", "patch")).containsExactly("200", "default");
            assertThat(statuses(paths, "/books/{id}", "delete")).containsExactly("204", "default");
            assertThat(statuses(paths, "/books/scans", "post")).containsExactly("202", "default");
        }
    }

    private static Set<String> statuses(JsonObject paths, String path, String method) {
        return paths.getAsJsonObject(path)
                .getAsJsonObject(method)
                .getAsJsonObject("responses")
                .keySet();
    }

    private static JsonObject properties(JsonObject schemas, String name) {
        return schemas.getAsJsonObject(name).getAsJsonObject("properties");
    }

    @Test
    void isTheSameUntilResourcesChange() throws Exception {
        try (RunningGateway api = new RunningGateway()) {
            Books books = new Books();
            api.gateway.addResource(books);
            HttpResponse<String> first = api.get("openapi.json");
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(api.send(api.request("openapi.json").header("If-None-Match", tag))
                            .statusCode())
                    .isEqualTo(304);
            api.gateway.removeResource(books);
            assertThat(api.send(api.request("openapi.json").header("If-None-Match", tag))
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
