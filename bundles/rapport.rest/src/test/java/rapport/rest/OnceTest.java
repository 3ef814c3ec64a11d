package rapport.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.contribution.ContributionFailed;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.Route;
import rapport.rest.once.Requests;
import rapport.rest.once.SqlRequests;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

/** What is sent twice because an answer got lost is done once. */
class OnceTest {

    private static final String KEY = "\"8e03978e-40d5-43dd-bc93-6894a57f9324\"";

    @EachEngine
    void theSameRequestIsAnsweredAgainAndNotDoneAgain(TestEngine engine) throws Exception {
        try (Shop shop = new Shop(engine)) {
            HttpResponse<String> first = shop.post(KEY, GatewayTest.BOOK);
            HttpResponse<String> again = shop.post(KEY.replace("\"", ""), GatewayTest.BOOK);
            assertThat(first.statusCode()).isEqualTo(201);
            assertThat(again.statusCode()).isEqualTo(201);
            assertThat(again.headers().firstValue("Location"))
                    .isEqualTo(first.headers().firstValue("Location"));
            assertThat(again.headers().firstValue("ETag")).contains("\"1\"");
            assertThat(again.body()).as("what is there now").isEqualTo(first.body());
            assertThat(shop.books()).isEqualTo(1);
            shop.post("another", GatewayTest.BOOK);
            assertThat(shop.books()).isEqualTo(2);
        }
    }

    @EachEngine
    void aKeyStandsForOneRequest(TestEngine engine) throws Exception {
        try (Shop shop = new Shop(engine)) {
            shop.post(KEY, GatewayTest.BOOK);
            HttpResponse<String> other = shop.post(KEY, GatewayTest.BOOK.replace("Ulysses", "Dubliners"));
            assertThat(other.statusCode()).isEqualTo(422);
            assertThat(other.body()).contains("urn:rapport:problem:key-used");
            assertThat(shop.post("with a space", GatewayTest.BOOK).statusCode()).isEqualTo(400);
            assertThat(shop.books()).isEqualTo(1);
        }
    }

    @EachEngine
    void whatWasRefusedCanBeMendedAndSentAgain(TestEngine engine) throws Exception {
        try (Shop shop = new Shop(engine)) {
            String untitled = GatewayTest.BOOK.replace("Ulysses", "");
            assertThat(shop.post(KEY, untitled).statusCode()).isEqualTo(422);
            assertThat(shop.post(KEY, "{\"title\":").statusCode()).isEqualTo(400);
            assertThat(shop.post(KEY, GatewayTest.BOOK).statusCode()).isEqualTo(201);
            assertThat(shop.books()).isEqualTo(1);
        }
    }

    @EachEngine
    void whatIsGoneIsNotMadeAnew(TestEngine engine) throws Exception {
        try (Shop shop = new Shop(engine)) {
            String location = shop.post(KEY, GatewayTest.BOOK)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            shop.api.send(
                    shop.api.request(location.substring("/api/v1/".length())).DELETE());
            HttpResponse<String> again = shop.post(KEY, GatewayTest.BOOK);
            assertThat(again.statusCode()).isEqualTo(201);
            assertThat(again.body()).isEmpty();
            assertThat(shop.books()).isZero();
        }
    }

    @EachEngine
    void nothingIsKeptOfWhoeverAnswersWithoutAName(TestEngine engine) throws Exception {
        try (Shop shop = new Shop(engine)) {
            assertThat(shop.post("votes/secret", KEY, "{\"yes\":true}").statusCode())
                    .isEqualTo(201);
            shop.test.clock().advance(Duration.ofDays(Requests.DAYS_REMEMBERED).plusSeconds(1));
            assertThat(shop.requests.forgetSome()).isZero();
        }
    }

    @EachEngine
    void whatLiesElsewhereIsNotTakenForTheAnswer(TestEngine engine) throws Exception {
        try (Shop shop = new Shop(engine)) {
            shop.post(KEY, GatewayTest.BOOK);
            String json = "{\"yes\":false}";
            HttpResponse<String> first = shop.post("votes/open", "p", json);
            assertThat(first.headers().firstValue("Location")).isPresent();
            assertThat(first.body()).contains("yes");
            assertThat(shop.post("votes/open", "p", json).body())
                    .as("a list of books lies there")
                    .isEmpty();
        }
    }

    @EachEngine
    void whoIsSwitchedOffWasNotAsked(TestEngine engine) throws Exception {
        try (Shop shop = new Shop(engine)) {
            Caller by = RunningGateway.caller(Role.MEMBER);
            Once once = new Once(by, "k", "f");
            Once.Asked off = new Once.Asked() {
                @Override
                public Reply carryOut() throws ContributionFailed {
                    throw new ContributionFailed("books are off", true);
                }

                @Override
                public Optional<Reply> look(String location) {
                    return Optional.empty();
                }
            };
            assertThatThrownBy(() -> once.answer(shop.requests, off)).isInstanceOf(ContributionFailed.class);
            assertThat(shop.requests.arrive(by, "k", "another")).isInstanceOf(Requests.Arrival.First.class);
        }
    }

    @EachEngine
    void whoeverSendsTheSameAtOnceDoesItOnce(TestEngine engine) throws Exception {
        try (Shop shop = new Shop(engine)) {
            ExecutorService many = Executors.newFixedThreadPool(8);
            try {
                Callable<Integer> sending =
                        () -> shop.post(KEY, GatewayTest.BOOK).statusCode();
                List<Future<Integer>> sent =
                        many.invokeAll(Stream.generate(() -> sending).limit(16).toList());
                Set<Integer> answers = new HashSet<>();
                for (Future<Integer> one : sent) {
                    answers.add(one.get());
                }
                assertThat(answers).contains(201).isSubsetOf(201, 409);
                assertThat(shop.books()).isEqualTo(1);
            } finally {
                many.shutdownNow();
            }
        }
    }

    @EachEngine
    void whereTheServerStoppedNobodyKnowsTheEnd(TestEngine engine) throws Exception {
        try (Shop shop = new Shop(engine)) {
            Caller by = RunningGateway.caller(Role.MEMBER);
            assertThat(shop.requests.arrive(by, "k", "f")).isInstanceOf(Requests.Arrival.First.class);
            assertThat(shop.requests.arrive(by, "k", "f")).isInstanceOf(Requests.Arrival.Unfinished.class);
            shop.test.clock().advance(Duration.ofDays(Requests.DAYS_REMEMBERED).plusSeconds(1));
            assertThat(shop.requests.forgetSome()).isEqualTo(1);
            assertThat(shop.requests.forgetSome()).isZero();
            assertThat(shop.requests.arrive(by, "k", "f")).isInstanceOf(Requests.Arrival.First.class);
        }
    }

    record Vote(boolean yes) {}

    /** Votes without a name, and others that are answered with the place of something else. */
    private static final class Votes implements Resource {

        @Override
        public String name() {
            return "votes";
        }

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.post("votes/secret", "Takes a vote.", Vote.class, Vote.class, Votes::take)
                            .leavingNoTrace(),
                    Route.post("votes/open", "Takes a vote.", Vote.class, Vote.class, Votes::take));
        }

        private static Reply take(Call call) throws IOException {
            return Reply.created("books", call.body(Vote.class), 1);
        }
    }

    /** The gateway with a resource of books, on a database of a test's own. */
    private static final class Shop implements AutoCloseable {

        private final TestStore test;
        private final SqlRequests requests;
        private final RunningGateway api;

        Shop(TestEngine engine) throws Exception {
            test = engine.open();
            requests = new SqlRequests(test.database(), test.clock());
            api = new RunningGateway(requests);
            api.gateway.addResource(new Books());
            api.gateway.addResource(new Votes());
        }

        HttpResponse<String> post(String key, String json) throws Exception {
            return post("books", key, json);
        }

        HttpResponse<String> post(String collection, String key, String json) throws Exception {
            HttpRequest.Builder request = api.request(collection)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofString(json));
            return api.send(request);
        }

        int books() throws Exception {
            return JsonParser.parseString(api.get("books").body())
                    .getAsJsonObject()
                    .getAsJsonArray("items")
                    .size();
        }

        @Override
        public void close() throws Exception {
            api.close();
            test.close();
        }
    }
}
