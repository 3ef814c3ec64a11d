package rapport.relationships.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.interaction.Channel;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.Participant;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;
import rapport.testkit.Callers;
import rapport.testkit.Html;

/** What other bundles tell stands among the interactions, each moment once, however far one goes back. */
class HistoryTest extends DonorPages {

    private static final Pattern EARLIER = Pattern.compile("href=\"(/timeline[^\"]*)\"");

    private final Instant now = home.test.clock().instant();

    @Test
    void tellsWhatOthersKnowAmongTheInteractions() {
        talk(1);
        talk(3);
        happen(2);
        assertThat(told(first())).containsExactly("talk 1", "event 2", "talk 3");
    }

    @Test
    void tellsAtAnOrganizationWhatHappenedInItsRelationshipsToThoseWhoSeeThem() {
        talk(1);
        happen(2);
        String path = "/timeline?about=organization:" + nordwind.value();
        assertThat(told(page(path))).containsExactly("talk 1", "event 2");
        assertThat(told(page(path, Callers.as(Role.MEMBER, Map.of("donors", Right.NONE), mina))))
                .containsExactly("talk 1");
    }

    @Test
    void losesNothingOnTheWayBack() {
        for (int day = 1; day <= 70; day++) {
            talk(day);
        }
        for (int day = 1; day <= 450; day++) {
            happen(day);
        }
        List<String> all = new ArrayList<>();
        String page = first();
        all.addAll(told(page));
        Matcher earlier = EARLIER.matcher(page);
        while (earlier.find()) {
            page = page(earlier.group(1).replace("&amp;", "&"));
            all.addAll(told(page));
            earlier = EARLIER.matcher(page);
        }
        assertThat(all).hasSize(520).doesNotHaveDuplicates().endsWith("event 450");
    }

    private void happen(int daysAgo) {
        happened.add(new Moment(before(daysAgo), "flag", Body.text("event " + daysAgo), Body.EMPTY, List.of()));
    }

    private void talk(int daysAgo) {
        List<Participant> both =
                List.of(new Participant(mina, Participant.Part.FROM), new Participant(ana, Participant.Part.TO));
        home.interactions.record(
                member, new InteractionDraft(before(daysAgo), Channel.PHONE, both, "talk " + daysAgo, null));
    }

    private Instant before(int days) {
        return now.minus(Duration.ofDays(days));
    }

    private String first() {
        return page("/timeline?about=relationship:" + donor.id().value());
    }

    private String page(String path) {
        return page(path, member);
    }

    private String page(String path, Caller by) {
        Visit visit = Visit.to("/timeline")
                .by(by)
                .query(parameters(path.substring(path.indexOf('?') + 1)))
                .at(now)
                .build();
        return Html.of(new TimelinePage(parts).show(visit));
    }

    private static Parameters parameters(String query) {
        return Parameters.of(Stream.of(query.split("[&=]"))
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .toArray(String[]::new));
    }

    private static List<String> told(String page) {
        return Pattern.compile("(talk|event) \\d+")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
