package rapport.launcher.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures how fast what we hear becomes what we see: Today after a reading, health from the facts, the portfolio. */
final class ListeningBenchmark {

    private static final List<String> OPTIONS =
            List.of("--own-domain", Size.OWN_DOMAIN, "--levels", "team,suppliers,customers");
    private static final String FILLED = "filled";
    private static final int STARTS = 3;
    private static final int WARM_UPS = 40;
    private static final int PAGE = 200;
    private static final int REBUILDS = 6;
    private static final int PATIENCE_SECONDS = 300;
    private static final Pattern REBUILT =
            Pattern.compile("(\\d+) relationships on customers were told anew in (\\d+) ms");
    private static final Pattern BEHIND = Pattern.compile("rapport_projection_behind\\{[^}]*} [1-9]");
    private static final double TODAY_MILLIS = 50;
    private static final double PORTFOLIO_MILLIS = 50;
    private static final double REBUILT_PER_SECOND = 20_000;

    private final Path script;
    private final Path work;
    private final ListeningSize size;
    private final int times;
    private final PrintStream progress;
    private final List<Aim> aims = new ArrayList<>();

    ListeningBenchmark(Path script, Path work, ListeningSize size, int times, PrintStream progress) {
        this.script = script;
        this.work = work;
        this.size = size;
        this.times = times;
        this.progress = progress;
    }

    /** A relationship of the other side, and a person who can be asked. */
    private record Place(String relationship, String person) {}

    List<Aim> run() throws Exception {
        Path data = Files.createDirectories(work.resolve("data"));
        if (!Files.exists(work.resolve(FILLED))) {
            fill(data);
            Files.createFile(work.resolve(FILLED));
        }
        measureStarts(data);
        try (ProductProcess product = ProductProcess.start(script, data, OPTIONS)) {
            String token = product.token();
            ConsoleVisit visit = ConsoleVisit.signIn(product.port());
            awaitProjections(product);
            measureReadings(product, token);
            measurePages(product, token, visit);
            measureRebuild(product, visit);
            aims.add(Aim.single("resident memory", "MB", product.residentMegabytes()));
        }
        return aims;
    }

    private void fill(Path data) throws Exception {
        try (ProductProcess product = ProductProcess.start(script, data, OPTIONS)) {
            double seconds = new ListeningFill(work, size, progress).into(product);
            aims.add(Aim.single("import readings", "rows/s", size.readings() / seconds));
            awaitProjections(product);
        }
    }

    /** Nothing is measured while ties and signals are still made of what was imported. */
    private void awaitProjections(ProductProcess product) throws Exception {
        progress.println("waiting until everything follows from it …");
        try (HttpConnection http = new HttpConnection(product.port(), product.token())) {
            while (BEHIND.matcher(Benchmark.success(http.get("/system/metrics")))
                    .find()) {
                Thread.sleep(1_000);
            }
        }
    }

    /** Walks over the pages of a list. */
    static void each(HttpConnection http, String list, int atMost, Consumer<JsonObject> visitor) throws IOException {
        String cursor = "";
        int seen = 0;
        while (seen < atMost) {
            JsonObject page = JsonParser.parseString(Benchmark.success(http.get(
                            list + (list.contains("?") ? "&" : "?") + "limit=" + Math.min(PAGE, atMost) + cursor)))
                    .getAsJsonObject();
            for (JsonElement item : page.getAsJsonArray("items")) {
                visitor.accept(item.getAsJsonObject());
                seen++;
            }
            if (!page.has("nextCursor")) {
                return;
            }
            cursor = "&cursor=" + page.get("nextCursor").getAsString();
        }
    }

    private void measureStarts(Path data) throws Exception {
        progress.println("starting …");
        double[] millis = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            try (ProductProcess product = ProductProcess.start(script, data, OPTIONS)) {
                millis[i] = product.secondsToFirstPage() * 1e3;
            }
        }
        aims.add(Aim.times("start to first page", millis, null));
    }

    /** From the moment at which the reading is sent until Today with what follows from it is there. */
    private void measureReadings(ProductProcess product, String token) throws Exception {
        progress.println("taking the temperature …");
        try (HttpConnection http = new HttpConnection(product.port(), token)) {
            List<Place> places = new ArrayList<>();
            each(http, "/api/v1/readings", 2 * PAGE, one -> places.add(place(one)));
            for (int i = 0; i < WARM_UPS; i++) {
                untilToday(http, places.get(i % places.size()), i);
            }
            double[] millis = new double[times];
            for (int i = 0; i < times; i++) {
                millis[i] = untilToday(http, places.get((WARM_UPS + i) % places.size()), i);
            }
            aims.add(Aim.times("one new reading to updated Today", millis, TODAY_MILLIS));
        }
    }

    private static Place place(JsonObject reading) {
        return new Place(
                reading.get("relationship").getAsString(), reading.get("person").getAsString());
    }

    private static double untilToday(HttpConnection http, Place place, int number) throws IOException {
        String reading = "{\"relationship\":\"" + place.relationship() + "\",\"person\":\"" + place.person()
                + "\",\"instrument\":\"SATISFACTION\",\"value\":" + (1 + number % 2) + "}";
        long began = System.nanoTime();
        Benchmark.success(http.post("/api/v1/readings", reading));
        Benchmark.success(http.get("/api/v1/today?limit=50"));
        return (System.nanoTime() - began) / 1e6;
    }

    private void measurePages(ProductProcess product, String token, ConsoleVisit visit) throws Exception {
        progress.println("looking at pages …");
        List<String> records = new ArrayList<>();
        try (HttpConnection http = new HttpConnection(product.port(), token)) {
            each(
                    http,
                    "/api/v1/readings",
                    PAGE,
                    one -> records.add(one.get("relationship").getAsString()));
        }
        try (HttpConnection http = visit.connection()) {
            aims.add(Aim.times("the portfolio page", pages(http, List.of("/portfolio")), PORTFOLIO_MILLIS));
            aims.add(Aim.times(
                    "the portfolio page after a change", changedPortfolio(product, token, http), PORTFOLIO_MILLIS));
            aims.add(Aim.times(
                    "the portfolio, those who are drifting",
                    pages(http, List.of("/portfolio?standing=DRIFTING")),
                    null));
            aims.add(Aim.times("Today as a page", pages(http, List.of("/")), null));
            aims.add(Aim.times(
                    "a relationship's record as a page",
                    pages(
                            http,
                            records.stream()
                                    .distinct()
                                    .map(id -> "/relationships/" + id)
                                    .toList()),
                    null));
        }
    }

    /** Each time something was said in between, so that nothing that was read before is of use. */
    private double[] changedPortfolio(ProductProcess product, String token, HttpConnection visitor) throws Exception {
        try (HttpConnection http = new HttpConnection(product.port(), token)) {
            List<Place> places = new ArrayList<>();
            each(http, "/api/v1/readings", 1, one -> places.add(place(one)));
            double[] millis = new double[times / 4];
            for (int i = 0; i < millis.length; i++) {
                untilToday(http, places.get(0), i);
                long began = System.nanoTime();
                Benchmark.success(visitor.get("/portfolio"));
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
            return millis;
        }
    }

    private double[] pages(HttpConnection http, List<String> paths) throws IOException {
        for (int i = 0; i < WARM_UPS; i++) {
            Benchmark.success(http.get(paths.get(i % paths.size())));
        }
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            Benchmark.success(http.get(paths.get(i % paths.size())));
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        return millis;
    }

    /** Another formula sums up all evidence anew, from the database and on one thread; the product tells how long it took. */
    private void measureRebuild(ProductProcess product, ConsoleVisit visit) throws Exception {
        progress.println("making health anew …");
        double[] perSecond = new double[REBUILDS];
        for (int i = 0; i < REBUILDS; i++) {
            int before = rebuilds(product).size();
            visit.submit("/administration/settings/rapport.health", Map.of("formula", i % 2 == 0 ? "1-slow" : "1"));
            List<Double> told = rebuilds(product);
            for (int wait = 0; told.size() == before && wait < PATIENCE_SECONDS; wait++) {
                Thread.sleep(1_000);
                told = rebuilds(product);
            }
            if (told.size() == before) {
                throw new IOException("health was not made anew within " + PATIENCE_SECONDS + " seconds");
            }
            perSecond[i] = told.get(told.size() - 1);
        }
        aims.add(Aim.atLeast("all health by another formula, one core", "/s", perSecond, REBUILT_PER_SECOND));
    }

    private static List<Double> rebuilds(ProductProcess product) throws IOException {
        return product.log().stream()
                .map(REBUILT::matcher)
                .filter(Matcher::find)
                .map(line -> 1e3 * Double.parseDouble(line.group(1)) / Double.parseDouble(line.group(2)))
                .toList();
    }
}
