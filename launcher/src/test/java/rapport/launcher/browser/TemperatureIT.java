package rapport.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import rapport.launcher.Visitor;
import rapport.testkit.browser.Browser;

/** The temperature: taken in two keystrokes, guessed first, and what a low one opens again; and a survey that is answered once. */
class TemperatureIT {

    private static final Pattern SECRET = Pattern.compile("https?://[^\"]+(/l/[A-Za-z0-9_-]+)");

    @TempDir
    static Path folder;

    private static SampleProduct sample;
    private static String token;

    @BeforeAll
    static void start() throws Exception {
        sample = SampleProduct.start(folder, List.of("customers"));
        token = sample.product().token();
    }

    @AfterAll
    static void stop() throws Exception {
        if (sample != null) {
            sample.close();
        }
    }

    @Test
    void twoKeystrokesTakeItFromEachRecord() {
        Browser browser = sample.browser();
        browser.visit("/customers").click(".listing tbody a").awaitPath("/relationships/");
        String record = browser.path();
        browser.keysOnPage("t", "4").awaitText("Satisfaction 4 of 5").find(".temperature-line");
        browser.visit(record + "/temperature").awaitText("4 of 5").picture("temperature-1440-light");
        assertThat(browser.barriers()).isEmpty();
        String organization = String.valueOf(
                browser.visit(record).find("main a[href^='/organizations/']").getDomAttribute("href"));
        browser.visit(organization).find("[data-key=T]");
        browser.keysOnPage("t").awaitText("How satisfied are they?").picture("take-1440-light");
        assertThat(browser.barriers()).isEmpty();
        browser.keysOnPage("3").awaitText("Satisfaction 3 of 5");
        String person = String.valueOf(
                browser.visit(record + "/temperature").find(".listing tbody a").getDomAttribute("href"));
        browser.visit(person).find("[data-key=T]");
        browser.keysOnPage("t", "5").awaitText("Satisfaction 5 of 5");
    }

    @Test
    void ourGuessComesBeforeTheirAnswer() {
        Browser browser = sample.browser();
        browser.visit("/customers").click(".listing tbody tr:nth-child(2) a").awaitPath("/relationships/");
        browser.keysOnPage("t").awaitText("How satisfied are they?");
        browser.keysOnPage("o").awaitText("What will they say");
        browser.keysOnPage("5").awaitText("Our guess is noted");
        browser.keysOnPage("2").awaitText("we had guessed 5 of 5");
        browser.press("Listening").awaitText("blind spot");
    }

    @Test
    void aLowAnswerOpensWhatWeThoughtDone() throws Exception {
        Browser browser = sample.browser();
        browser.visit("/customers").click(".listing tbody tr:nth-child(3) a").awaitPath("/relationships/");
        String record = browser.path();
        String relationship = record.substring("/relationships/".length());
        JsonObject heard = send(
                "concerns", "{\"relationship\":\"" + relationship + "\",\"words\":\"The spare parts come too late\"}");
        String concern = "concerns/" + heard.get("id").getAsString();
        send(concern + "/overrides", "{\"reason\":\"A machine stands still.\"}");
        send(concern + "/remedies", "{\"done\":\"We keep parts in stock.\"}");
        browser.visit(record).keysOnPage("t").awaitText("How satisfied are they?");
        browser.find("dialog [name=concern]").sendKeys("The spare parts");
        browser.type("dialog [name=words]", "They still come too late.")
                .clickOn("dialog [data-key='1']")
                .awaitText("where did we fall short?");
        browser.visit("/" + concern).awaitText("They still come too late.");
    }

    @Test
    void aSurveyIsAnsweredOnAPhoneAndOnlyOnce() throws Exception {
        Browser browser = sample.browser();
        browser.visit("/surveys").follow("Begin a survey").awaitPath("/surveys/new");
        browser.type("[name=title]", "Autumn").press("Who would be asked?").awaitText("would be asked:");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("survey-new-1440-light");
        browser.focus("main .button-primary").enter().awaitText("Get their links");
        String survey = browser.path();
        Visitor visitor = Visitor.signIn(sample.product().address(), "admin", SampleProduct.PASSWORD);
        HttpResponse<String> file = visitor.submit(survey, survey + "/links", Map.of());
        Matcher link = SECRET.matcher(file.body());
        assertThat(link.find()).as(file.body()).isTrue();
        browser.resize(390, 844).visit(link.group(1)).awaitText("How satisfied are you with us?");
        assertThat(browser.scrollsSideways()).isFalse();
        assertThat(browser.barriers()).isEmpty();
        browser.picture("survey-answer-390-light");
        browser.clickOn("[name=value][value='4']")
                .type("[name=words]", "You listen.")
                .click("form .button-primary")
                .awaitText("Thank you");
        browser.visit(link.group(1)).awaitNoText("How satisfied are you with us?");
        assertThat(browser.has("[name=value]")).isFalse();
        browser.resize(1440, 900).visit(survey).awaitText("answered").awaitText("4 of 5");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("survey-1440-light").keys(Keys.ESCAPE);
    }

    private static JsonObject send(String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(sample.product().address().resolve("/api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
