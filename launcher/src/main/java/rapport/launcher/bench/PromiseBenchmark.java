package rapport.launcher.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Measures how long it takes from a supplier's word that a delivery slips until those are told who promised what rests on it. */
final class PromiseBenchmark {

    private static final List<String> OPTIONS =
            List.of("--own-domain", Size.OWN_DOMAIN, "--levels", "team,suppliers,customers");
    private static final String FILLED = "filled";
    private static final int WARM_UPS = 30;
    private static final int BREATH_MILLIS = 250;
    private static final double TOLD_MILLIS = 1_000;
    private static final String LATE = "{\"on\":\"2031-07-15\"}";
    private static final Pattern BEHIND = Pattern.compile("rapport_projection_behind\\{[^}]*} [1-9]");

    private final Path script;
    private final Path work;
    private final PromiseSize size;
    private final int times;
    private final PrintStream progress;

    PromiseBenchmark(Path script, Path work, PromiseSize size, int times, PrintStream progress) {
        this.script = script;
        this.work = work;
        this.size = size;
        this.times = times;
        this.progress = progress;
    }

    List<Aim> run() throws Exception {
        Path data = Files.createDirectories(work.resolve("data"));
        if (!Files.exists(work.resolve(FILLED))) {
            try (ProductProcess product = ProductProcess.start(script, data, OPTIONS)) {
                new PromiseFill(work, size, progress).into(product);
            }
            Files.createFile(work.resolve(FILLED));
        }
        try (ProductProcess product = ProductProcess.start(script, data, OPTIONS);
                HttpConnection http = new HttpConnection(product.port(), product.token());
                LiveEvents events =
                        new LiveEvents(ConsoleVisit.signIn(product.port()).events())) {
            while (BEHIND.matcher(Benchmark.success(http.get("/system/metrics")))
                    .find()) {
                Thread.sleep(1_000);
            }
            return measure(http, events);
        }
    }

    private List<Aim> measure(HttpConnection http, LiveEvents events) throws Exception {
        progress.println("letting deliveries slip …");
        TreeMap<Integer, String> deliveries = deliveries(http);
        List<Integer> webs = List.copyOf(deliveries.keySet());
        double[] shown = new double[times];
        double[] sent = new double[times];
        for (int i = -WARM_UPS; i < times; i++) {
            int web = webs.get(Math.floorMod(i * 13, webs.size()));
            String path = "/api/v1/commitments/" + deliveries.get(web);
            int before = events.heard();
            expect(http, path, LATE);
            long answered = System.nanoTime();
            while (slipped(http) < PromiseSize.fanOf(web)) {
                Thread.onSpinWait();
            }
            long there = System.nanoTime();
            long told = events.await(before);
            if (i >= 0) {
                shown[i] = (there - answered) / 1e6;
                sent[i] = (told - answered) / 1e6;
            }
            takeBack(http, events, path);
        }
        return List.of(
                Aim.times("a delivery slips: until it is on Today", shown, TOLD_MILLIS),
                Aim.times("a delivery slips: until the live event came", sent, TOLD_MILLIS));
    }

    private static void expect(HttpConnection http, String path, String body) throws IOException {
        long version = JsonParser.parseString(Benchmark.success(http.get(path)))
                .getAsJsonObject()
                .get("version")
                .getAsLong();
        Benchmark.success(http.put(path + "/expectation", version, body));
    }

    private static void takeBack(HttpConnection http, LiveEvents events, String path) throws Exception {
        int before = events.heard();
        expect(http, path, "{}");
        events.await(before);
        while (slipped(http) > 0) {
            Thread.onSpinWait();
        }
        // What is still to be said of this is not taken for the next.
        Thread.sleep(BREATH_MILLIS);
    }

    /** How many that slip stand on Today; promises between colleagues are told to them alone. */
    private static int slipped(HttpConnection http) throws IOException {
        JsonArray items = JsonParser.parseString(Benchmark.success(http.get("/api/v1/today?limit=100")))
                .getAsJsonObject()
                .getAsJsonArray("items");
        int slipped = 0;
        for (JsonElement item : items) {
            if (item.getAsJsonObject().get("rule").getAsString().equals("promise-slipped")) {
                slipped++;
            }
        }
        return slipped;
    }

    private static TreeMap<Integer, String> deliveries(HttpConnection http) throws IOException {
        TreeMap<Integer, String> deliveries = new TreeMap<>();
        ListeningBenchmark.each(http, "/api/v1/commitments?state=open", Integer.MAX_VALUE, one -> {
            String what = one.get("what").getAsString();
            if (what.startsWith(PromiseFill.DELIVERY)) {
                deliveries.put(
                        Integer.valueOf(what.substring(PromiseFill.DELIVERY.length())),
                        one.get("id").getAsString());
            }
        });
        if (deliveries.isEmpty()) {
            throw new IOException("there are no deliveries; the folder was filled otherwise");
        }
        return deliveries;
    }
}
