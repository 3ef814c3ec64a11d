package rapport.launcher.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import rapport.launcher.bench.HttpConnection.Answer;

/** Runs everything once, in an order in which nothing disturbs what comes after it. */
final class Benchmark {

    private static final List<String> OPTIONS =
            List.of("--own-domain", Size.OWN_DOMAIN, "--levels", "team,suppliers,customers");
    private static final int STARTS = 5;
    private static final int RELATIONSHIPS = 1_000;
    private static final int SETTLE_MILLIS = 5_000;
    private static final int[] CONNECTIONS = {1, 16};
    private static final String LIST = "/api/v1/people?ours=false&sort=name&limit=50";
    private static final String TODAY = "/api/v1/today?limit=50";

    private final Path script;
    private final Path work;
    private final Size size;
    private final double seconds;
    private final PrintStream progress;
    private final Report report = new Report();

    Benchmark(Path script, Path work, Size size, double seconds, PrintStream progress) {
        this.script = script;
        this.work = work;
        this.size = size;
        this.seconds = seconds;
        this.progress = progress;
    }

    /** What the product answered, for bare Jetty to serve again. */
    private record Samples(Path folder) {

        void keep(String name, Answer answer) throws IOException {
            if (answer.status() != 200) {
                throw new IOException(name + " was answered with " + answer.status() + ": " + answer.text());
            }
            Files.write(folder.resolve(name), answer.body());
        }
    }

    Report run() throws Exception {
        Path data = Files.createDirectories(work.resolve("data"));
        Samples samples = new Samples(Files.createDirectories(work.resolve("samples")));
        measureStarts(data);
        Generator generator = new Generator(size, Instant.now());
        progress.println("importing " + size.people() + " people …");
        double rows = size.people() + size.colleagues();
        double importing = importFile(data, generator.writePeople(work), "people");
        progress.println("copying them by plain JDBC …");
        JdbcLimit limit = new JdbcLimit(data, work);
        report.add(new Comparison(
                "import people",
                "rows/s",
                rows / importing,
                null,
                rows / limit.copyPeople(),
                "JDBC batch of the same rows"));
        progress.println("importing " + size.interactions() + " interactions …");
        double interacting = importFile(data, generator.writeInteractions(work), "interactions");
        report.add(Comparison.single("import interactions", "rows/s", size.interactions() / interacting));
        progress.println("beginning " + RELATIONSHIPS + " relationships …");
        beginRelationships(data);
        List<UUID> people = limit.people();
        UUID owner = limit.busiestOwner();
        LimitFigures limits = measureLimits(limit, people, owner);
        measureProduct(data, people, samples, limits);
        return report;
    }

    private void measureStarts(Path data) throws Exception {
        progress.println("starting …");
        ProductProcess.start(script, data, OPTIONS).close();
        double[] times = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            try (ProductProcess product = ProductProcess.start(script, data, OPTIONS)) {
                times[i] = product.secondsToFirstPage();
            }
        }
        report.add(Comparison.single("start to first page (median of " + STARTS + ")", "s", Figure.median(times)));
    }

    private double importFile(Path data, Path file, String kind) throws Exception {
        try (ProductProcess product = ProductProcess.start(script, data, OPTIONS)) {
            return new Imports(product.port(), product.token()).run(file, kind);
        }
    }

    /** Relationships that nobody owns concern the administrator who asks, so that Today has something to say. */
    private void beginRelationships(Path data) throws Exception {
        try (ProductProcess product = ProductProcess.start(script, data, OPTIONS);
                HttpConnection http = new HttpConnection(product.port(), product.token())) {
            String organizations = success(http.get("/api/v1/organizations?ours=false&limit=" + RELATIONSHIPS));
            for (JsonElement organization :
                    JsonParser.parseString(organizations).getAsJsonObject().getAsJsonArray("items")) {
                String id = organization.getAsJsonObject().get("id").getAsString();
                success(http.post(
                        "/api/v1/relationships", "{\"level\":\"customers\",\"party\":\"organization:" + id + "\"}"));
            }
            Thread.sleep(SETTLE_MILLIS);
        }
    }

    static String success(Answer answer) throws IOException {
        if (answer.status() >= 300) {
            throw new IOException("answered with " + answer.status() + ": " + answer.text());
        }
        return answer.text();
    }

    /** The limits by JDBC, per number of connections. */
    private record LimitFigures(Figure[] person, Figure[] list, Figure[] today, Figure[] create) {}

    private LimitFigures measureLimits(JdbcLimit limit, List<UUID> people, UUID owner) throws Exception {
        progress.println("measuring plain JDBC …");
        return new LimitFigures(
                each(limit.onePerson(people)), each(limit.list()), each(limit.today(owner)), each(limit.create()));
    }

    private Figure[] each(Load.Opening opening) throws Exception {
        Figure[] figures = new Figure[CONNECTIONS.length];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = new Load(CONNECTIONS[i], seconds).run(opening);
        }
        return figures;
    }

    private void measureProduct(Path data, List<UUID> people, Samples samples, LimitFigures limits) throws Exception {
        try (ProductProcess product = ProductProcess.start(script, data, OPTIONS)) {
            Thread.sleep(SETTLE_MILLIS);
            report.add(Comparison.single("resident memory, idle", "MB", product.residentMegabytes()));
            String token = product.token();
            int port = product.port();
            String person = "/api/v1/people/" + people.get(0);
            try (HttpConnection http = new HttpConnection(port, token)) {
                samples.keep("person", http.get(person));
                samples.keep("list", http.get(LIST));
                samples.keep("today", http.get(TODAY));
            }
            progress.println("measuring the product …");
            Figure[] gotPerson = each(get(port, token, people));
            Figure[] gotList = each(get(port, token, LIST));
            Figure[] gotToday = each(get(port, token, TODAY));
            Figure[] created = each(create(port, token));
            Figure[][] bare = measureJetty(samples);
            for (int i = 0; i < CONNECTIONS.length; i++) {
                String at = " at " + CONNECTIONS[i];
                report.add(Comparison.rate("GET one person" + at, gotPerson[i], bare[0][i], "bare Jetty, same bytes"));
                report.add(Comparison.rate("GET one person" + at, gotPerson[i], limits.person()[i], "JDBC"));
                report.add(Comparison.rate("GET list of 50" + at, gotList[i], bare[1][i], "bare Jetty, same bytes"));
                report.add(Comparison.rate("GET list of 50" + at, gotList[i], limits.list()[i], "JDBC"));
                report.add(Comparison.rate("GET today" + at, gotToday[i], bare[2][i], "bare Jetty, same bytes"));
                report.add(Comparison.rate("GET today" + at, gotToday[i], limits.today()[i], "JDBC"));
                report.add(Comparison.rate("POST one person" + at, created[i], limits.create()[i], "JDBC"));
            }
        }
    }

    private Figure[][] measureJetty(Samples samples) throws Exception {
        progress.println("measuring bare Jetty …");
        Process jetty = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareJetty.class.getName(),
                        samples.folder().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(jetty.getInputStream(), StandardCharsets.UTF_8))) {
            int port = Integer.parseInt(out.readLine().strip());
            return new Figure[][] {
                each(get(port, "", "/person")), each(get(port, "", "/list")), each(get(port, "", "/today"))
            };
        } finally {
            jetty.destroy();
        }
    }

    private static Load.Opening get(int port, String token, String path) {
        return connection -> new Asking(new HttpConnection(port, token), (http, choice) -> http.get(path));
    }

    private static Load.Opening get(int port, String token, List<UUID> people) {
        return connection -> new Asking(
                new HttpConnection(port, token),
                (http, choice) -> http.get("/api/v1/people/" + people.get(choice % people.size())));
    }

    private static Load.Opening create(int port, String token) {
        return connection -> new Asking(
                new HttpConnection(port, token),
                (http, choice) -> http.post(
                        "/api/v1/people",
                        "{\"givenName\":\"Limit\",\"familyName\":\"Person\",\"mails\":[\"limit" + UUID.randomUUID()
                                + "@elsewhere.example\"]}"));
    }

    /** Asks over one connection, and takes nothing but success for an answer. */
    private record Asking(HttpConnection http, Question question) implements Load.Work {

        @FunctionalInterface
        interface Question {
            Answer ask(HttpConnection http, int choice) throws IOException;
        }

        @Override
        public void once(int choice) throws IOException {
            success(question.ask(http, choice));
        }

        @Override
        public void close() throws IOException {
            http.close();
        }
    }
}
