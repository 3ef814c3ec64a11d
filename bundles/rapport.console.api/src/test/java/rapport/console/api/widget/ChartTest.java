package rapport.console.api.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rapport.console.api.Visit;

class ChartTest {

    private static final Axis DAY = Axis.time("Day");
    private static final Axis HEALTH = Axis.number("Health").between(0, 100);

    private final Widgets ui = Widgets.of(Visit.to("/").build());

    @Test
    void theTableSaysWhatThePictureShows() {
        Mark known = Mark.on(LocalDate.of(2026, 3, 1), 61.5).between(50, 70).n(4);
        Chart chart = ui.chart("Health", "It rose.", DAY, HEALTH, Series.line("Health", List.of(known)));
        assertThat(chart.numbers().heads()).containsExactly("Day", "Health", "95 % from", "95 % to", "n");
        assertThat(chart.numbers().rows()).containsExactly(List.of("Mar 1, 2026", "61.5", "50", "70", "4"));
        assertThat(written(chart)).contains("aria-label=\"Health. It rose.\"", "<td>61.5</td>", "data:text/csv");
    }

    @Test
    void unknownIsAGapAndNeverZero() {
        List<Mark> marks = List.of(Mark.on(LocalDate.of(2026, 3, 1), 61), Mark.unknown("2026-03-02"));
        Chart chart = ui.chart("Health", "It is not known.", DAY, HEALTH, Series.line("Health", marks));
        assertThat(chart.numbers().rows().get(1)).containsExactly("Mar 2, 2026", "unknown");
        assertThat(chart.numbers().asCsv()).endsWith("2026-03-02,\r\n");
        assertThat(chart.drawing()).contains("[\"2026-03-02\",null,");
        assertThatThrownBy(() -> Mark.of("x", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSpreadsheetTakesNoNameForAFormula() {
        Mark mark = Mark.of(-3, -1).called("=HYPERLINK(\"x\",\"y\")");
        Chart chart = ui.chart("C", "s", Axis.number("X"), Axis.number("Y"), Series.scatter("S", List.of(mark)));
        assertThat(chart.numbers().asCsv())
                .isEqualTo("\uFEFFWhat,X,Y\r\n\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",-3,-1\r\n");
    }

    @Test
    void aTrendIsDrawnOnlyWhereItCanBeToldFromChance() {
        Chart rising = trended(i -> 40 + i);
        Chart swinging = trended(i -> 50 + (i % 2));
        assertThat(rising.drawing()).contains("\"trend\":[[\"2026-01-01\",40.0]");
        assertThat(rising.trends()).containsExactly("Health: +30 a month (95 %: +30 to +30, n = 12).");
        assertThat(swinging.drawing()).doesNotContain("trend");
        assertThat(swinging.trends()).containsExactly("Health: no trend can be told from chance (n = 12).");
    }

    @Test
    void whatPeopleTypeIsNeverMarkup() {
        Mark mark = Mark.of("a", 1).called("\"><script>alert(1)</script>");
        Chart chart = ui.chart("C", "s", Axis.words("X"), Axis.number("Y"), Series.bars("S", List.of(mark)));
        assertThat(written(chart)).doesNotContain("<script>");
    }

    @Test
    void withoutNumbersThereIsNoPicture() {
        Chart chart = ui.chart("Health", "Nothing is known yet.", DAY, HEALTH, Series.line("Health", List.of()));
        assertThat(written(chart)).contains("Nothing is known yet.").doesNotContain("data-chart", "<table>");
    }

    @Test
    void germansReadGerman() {
        Widgets german = Widgets.of(Visit.to("/").in(Locale.GERMANY).build());
        Chart chart = german.chart("G", "s", DAY, HEALTH, Series.line("G", List.of(Mark.on(LocalDate.EPOCH, 61.5))));
        assertThat(chart.numbers().rows()).containsExactly(List.of("01.01.1970", "61,5"));
        assertThat(written(chart)).contains("Die Zahlen", "Als CSV");
    }

    private Chart trended(IntToDoubleFunction value) {
        List<Mark> marks = IntStream.range(0, 12)
                .mapToObj(i -> Mark.on(LocalDate.of(2026, 1, 1).plusDays(i), value.applyAsDouble(i)))
                .toList();
        return ui.chart("Health", "s", DAY, HEALTH, Series.line("Health", marks).withTrend());
    }

    private static String written(Chart chart) {
        StringOutput output = new StringOutput();
        chart.writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }
}
