package rapport.console.api.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.api.outcome.Objection;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;

class WidgetsTest {

    private static final Instant NOW = Instant.parse("2026-03-19T08:12:00Z");

    private final Widgets ui =
            Widgets.of(Visit.to("/people").at(NOW).csrfToken("token").build());

    @Test
    void initialsAreOfTheFirstAndTheLastName() {
        assertThat(face("Tove Anna Halvorsen").initials()).isEqualTo("TH");
        assertThat(face("øystein").initials()).isEqualTo("Ø");
        assertThat(face("Prof. Dr. Irene Adler").initials()).isEqualTo("IA");
        assertThat(face("").initials()).isEmpty();
    }

    @Test
    void theSamePersonAlwaysHasTheSameTint() {
        UUID id = UUID.randomUUID();
        assertThat(new Face(id, "A", Face.Size.SMALL, false).hue())
                .isEqualTo(new Face(id, "B", Face.Size.LARGE, true).hue());
    }

    @Test
    void unknownIsNeverDrawnAsCold() {
        assertThat(written(ui.warmth(OptionalDouble.empty())))
                .contains("warmth-unknown", "no contact known")
                .doesNotContain("cold");
        assertThat(ui.warmth(0).step()).isEqualTo("w0");
        assertThat(ui.warmth(1).bars()).isEqualTo(4);
        assertThat(ui.warmth(0.5).bars()).isEqualTo(2);
    }

    @Test
    void aStrengthOutsideItsScaleIsAMistake() {
        assertThatThrownBy(() -> ui.warmth(1.2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.2");
    }

    @Test
    void saysWhenAsPeopleDo() {
        assertThat(ui.agoInWords(NOW)).isEqualTo("just now");
        assertThat(ui.agoInWords(NOW.minus(Duration.ofMinutes(5)))).isEqualTo("5 minutes ago");
        assertThat(ui.agoInWords(NOW.minus(Duration.ofDays(1)))).isEqualTo("yesterday");
        assertThat(ui.agoInWords(NOW.minus(Duration.ofDays(20)))).isEqualTo("3 weeks ago");
        assertThat(ui.agoInWords(NOW.minus(Duration.ofDays(800)))).contains("2024");
    }

    @Test
    void whatPeopleTypeIsNeverMarkup() {
        Fields fields = ui.fields(Parameters.of("name", "\"><script>alert(1)</script>"));
        assertThat(written(fields.text("name", "<b>Name</b>"))).doesNotContain("<script>", "<b>");
    }

    @Test
    void anObjectionStandsBesideItsFieldAndIsAnnounced() {
        Objection objection = Objection.to("mail", "mail.malformed", "That is no mail address.");
        Fields fields = ui.fields(Parameters.of("mail", "x"), List.of(objection), ui.texts());
        assertThat(written(fields.input("email", "mail", "Mail")))
                .contains("aria-invalid=\"true\"", "aria-describedby=\"f-mail-objection\"", "That is no mail address.");
        assertThat(written(fields.text("name", "Name"))).doesNotContain("aria-invalid");
    }

    @Test
    void eventHandlersAreNoAttributesOfAControl() {
        Field field = ui.fields(Parameters.NONE).text("name", "Name");
        assertThatThrownBy(() -> field.with("onclick", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSortedColumnLinksToTheOtherDirection() {
        Widgets sorted = Widgets.of(Visit.to("/people")
                .query(Parameters.of("sort", "name", "cursor", "x", "q", "a"))
                .build());
        Column name = Column.of("Name").sortedBy("name");
        Listing listing = sorted.listing("People", List.of(name), List.of(Row.of("1", "/people/1", Body.EMPTY, "Ada")));
        assertThat(listing.sortPath(name)).isEqualTo("/people?q=a&sort=-name");
        assertThat(written(listing)).contains("aria-sort=\"ascending\"");
    }

    @Test
    void aRefusedPickerKeepsTheNamesThatWereChosen() {
        Parameters sent = new Parameters(Map.of("owner", List.of("7"), "owner.label", List.of("Ada", "")));
        assertThat(ui.fields(sent).person("owner", "Owner", List.of()).chosen())
                .containsExactly(new Choice("7", "Ada"));
    }

    @Test
    void formsOfOneButtonCarryTheirToken() {
        assertThat(written(ui.act(Act.delete("Delete", "/people/1"))))
                .contains("method=\"post\"", "name=\"_csrf\" value=\"token\"", "value=\"DELETE\"");
    }

    @Test
    void germansReadGerman() {
        Widgets german = Widgets.of(Visit.to("/").in(Locale.GERMANY).at(NOW).build());
        assertThat(german.agoInWords(NOW.minus(Duration.ofDays(3)))).isEqualTo("vor 3 Tagen");
        assertThat(german.number(12_345)).isEqualTo("12.345");
    }

    private static Face face(String name) {
        return new Face(new UUID(1, 2), name, Face.Size.MEDIUM, false);
    }

    private static String written(Body body) {
        StringOutput output = new StringOutput();
        body.writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }

    @Test
    void asksSoonForWhatHasOnlyBegunAndNeverForWhatIsOver() {
        assertThat(new Progress(0, 10, "", "/import/1/progress").trigger()).startsWith("load delay:300ms");
        assertThat(new Progress(4, 10, "", "/import/1/progress").trigger()).startsWith("load delay:1s");
        assertThat(new Progress(10, 10, "", null).trigger()).isNull();
    }
}
