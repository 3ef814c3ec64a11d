package rapport.team.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.tie.Collaboration;
import rapport.api.tie.Collaborations;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.testkit.Callers;
import rapport.testkit.Html;

class SiloPageTest {

    private final Page page = new SiloPage(by -> List.of(
            new Collaboration("Delivery", "Sales", 4, 0),
            new Collaboration("Finance", "Sales", 2, 3),
            new Collaboration("Delivery", "Finance", 1, 1)));

    @Test
    void namesDepartmentsThatShareWorkAndDoNotTalk() {
        String html = Html.of(page.show(visit().build()));
        assertThat(html)
                .contains(
                        "Two departments share work",
                        "Delivery – Sales",
                        "4 shared, silo",
                        "2 shared, 3 ties",
                        "1 shared, one tie");
        assertThat(Html.of(page.show(visit().in(Locale.GERMAN).build())))
                .contains("4 gemeinsam, Silo", "1 gemeinsam, ein Kontakt");
        assertThat(Html.of(new SiloPage(by -> List.of()).show(visit().build()))).contains("Nothing to compare yet");
    }

    @Test
    void saysHowManyAreInNoDepartmentAndThereforeNotCounted() {
        Page some = new SiloPage(new Collaborations() {
            @Override
            public List<Collaboration> all(Caller by) {
                return List.of(new Collaboration("Delivery", "Sales", 4, 0));
            }

            @Override
            public int inNoPart(Caller by) {
                return 2;
            }
        });
        assertThat(Html.of(some.show(visit().build()))).contains("2 of ours are in no department");
        assertThat(Html.of(some.show(visit().in(Locale.GERMAN).build())))
                .contains("2 von uns sind in keiner Abteilung");
        assertThat(Html.of(page.show(visit().build()))).doesNotContain("in no department");
    }

    @Test
    void goesAlongAsCsv() throws IOException {
        Answer.Download csv = (Answer.Download)
                page.show(visit().query(Parameters.of("csv", "true")).build());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        csv.content().to(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"Delivery\",\"Sales\",\"4\",\"0\"");
    }

    @Test
    void isForThoseWhoMaySeeTheTeam() {
        Visit outside = Visit.to("/team/silos")
                .by(Callers.as(Role.MEMBER, Map.of("team", Right.NONE)))
                .build();
        assertThatThrownBy(() -> page.show(outside)).isInstanceOf(Forbidden.class);
    }

    private static Visit.Builder visit() {
        return Visit.to("/team/silos").by(Callers.member());
    }
}
