package rapport.launcher.bench;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Fills a running product with promises that rest on one another, through its API. */
record PromiseFill(Path work, PromiseSize size, PrintStream progress) {

    static final String DELIVERY = "Delivery ";

    private static final int COLLEAGUES = 250;
    private static final long SEED = 70_001;

    /** A relationship and who it is with. */
    private record Place(String relationship, String party) {}

    void into(ProductProcess product) throws Exception {
        Size people = new Size(2 * size.relationships(), COLLEAGUES, size.relationships(), 0);
        progress.println("importing " + people.people() + " people …");
        new Imports(product.port(), product.token())
                .run(new Generator(people, Instant.now()).writePeople(work), "people");
        try (HttpConnection http = new HttpConnection(product.port(), product.token())) {
            List<String> colleagues = new ArrayList<>();
            ListeningBenchmark.each(
                    http,
                    "/api/v1/people?ours=true",
                    COLLEAGUES,
                    one -> colleagues.add("person:" + one.get("id").getAsString()));
            List<Place> customers = new ArrayList<>();
            List<Place> suppliers = new ArrayList<>();
            progress.println("beginning " + size.relationships() + " relationships …");
            begin(http, customers, suppliers);
            progress.println("promising " + size.commitments() + " things …");
            new Weaving(http, colleagues, customers, suppliers).weave(size.commitments());
        }
    }

    private void begin(HttpConnection http, List<Place> customers, List<Place> suppliers) throws IOException {
        List<String> organizations = new ArrayList<>();
        ListeningBenchmark.each(
                http,
                "/api/v1/organizations?ours=false",
                size.relationships(),
                one -> organizations.add("organization:" + one.get("id").getAsString()));
        for (String party : organizations) {
            boolean supplier = suppliers.size() < customers.size();
            String level = supplier ? "suppliers" : "customers";
            String made = Benchmark.success(
                    http.post("/api/v1/relationships", "{\"level\":\"" + level + "\",\"party\":\"" + party + "\"}"));
            (supplier ? suppliers : customers).add(new Place(id(made), party));
        }
    }

    private static String id(String json) {
        return JsonParser.parseString(json).getAsJsonObject().get("id").getAsString();
    }

    /** Makes web after web, until there are enough promises. */
    private static final class Weaving {

        private final HttpConnection http;
        private final List<String> colleagues;
        private final List<Place> customers;
        private final List<Place> suppliers;
        private final Random random = new Random(SEED);
        private int made;

        Weaving(HttpConnection http, List<String> colleagues, List<Place> customers, List<Place> suppliers) {
            this.http = http;
            this.colleagues = colleagues;
            this.customers = customers;
            this.suppliers = suppliers;
        }

        void weave(int commitments) throws IOException {
            for (int web = 0; made < commitments; web++) {
                web(web, PromiseSize.depthOf(web), PromiseSize.fanOf(web));
            }
        }

        private void web(int number, int depth, int fan) throws IOException {
            Place supplier = suppliers.get(number % suppliers.size());
            String what = DELIVERY + number;
            String top = promise(what, supplier.party(), colleague(), "2031-05-01", supplier.relationship());
            for (int step = 1; step < depth; step++) {
                int one = random.nextInt(colleagues.size());
                String other = colleagues.get((one + 1) % colleagues.size());
                top = resting(promise("Work " + step, colleagues.get(one), other, "2031-05-15", null), top);
            }
            for (int one = 0; one < fan; one++) {
                Place customer = customers.get(random.nextInt(customers.size()));
                resting(promise("Result", colleague(), customer.party(), "2031-06-01", customer.relationship()), top);
            }
        }

        private String colleague() {
            return colleagues.get(random.nextInt(colleagues.size()));
        }

        private String promise(String what, String by, String to, String due, @Nullable String in) throws IOException {
            made++;
            String body = "{\"what\":\"" + what + "\",\"by\":\"" + by + "\",\"to\":\"" + to + "\",\"due\":\"" + due
                    + "\"" + (in == null ? "" : ",\"relationship\":\"" + in + "\"") + "}";
            return id(Benchmark.success(http.post("/api/v1/commitments", body)));
        }

        private String resting(String promise, String on) throws IOException {
            Benchmark.success(http.put("/api/v1/commitments/" + promise + "/backings/" + on, "{}"));
            return promise;
        }
    }
}
