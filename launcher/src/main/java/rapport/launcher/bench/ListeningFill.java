package rapport.launcher.bench;

import com.google.gson.JsonParser;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Fills a running product through its API; relationships begin after what happened, so that it is looked at once. */
record ListeningFill(Path work, ListeningSize size, PrintStream progress) {

    /** How many seconds the readings took. */
    double into(ProductProcess product) throws Exception {
        Instant now = Instant.now();
        Generator generator = new Generator(size.size(), now);
        Imports imports = new Imports(product.port(), product.token());
        progress.println("importing " + size.size().people() + " people …");
        imports.run(generator.writePeople(work), "people");
        progress.println("importing " + size.size().interactions() + " interactions …");
        imports.run(generator.writeInteractions(work), "interactions");
        progress.println("beginning " + size.relationships() + " relationships …");
        Map<Integer, String> relationships = beginRelationships(product);
        progress.println("importing " + size.readings() + " readings …");
        return imports.run(new ReadingsFile(size, relationships, now).write(work), "");
    }

    /** By the number of their organization. */
    private Map<Integer, String> beginRelationships(ProductProcess product) throws Exception {
        try (HttpConnection http = new HttpConnection(product.port(), product.token())) {
            Map<Integer, String> organizations = new TreeMap<>();
            ListeningBenchmark.each(http, "/api/v1/organizations?ours=false", Integer.MAX_VALUE, one -> {
                String number = one.get("name").getAsString().replaceAll("\\D", "");
                if (!number.isEmpty() && Integer.parseInt(number) < size.relationships()) {
                    organizations.put(Integer.valueOf(number), one.get("id").getAsString());
                }
            });
            Map<Integer, String> begun = new TreeMap<>();
            for (Map.Entry<Integer, String> one : organizations.entrySet()) {
                String made = Benchmark.success(http.post(
                        "/api/v1/relationships",
                        "{\"level\":\"customers\",\"party\":\"organization:" + one.getValue() + "\"}"));
                begun.put(
                        one.getKey(),
                        JsonParser.parseString(made).getAsJsonObject().get("id").getAsString());
            }
            return begun;
        }
    }
}
