package rapport.console.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;

class WaysSectionTest {

    private static final NavigationEntry TODAY = entry(Section.DAILY, 10, "Today", "/");
    private static final NavigationEntry DONORS = entry(Section.LEVELS, 40, "Donors", "/donors");
    private static final NavigationEntry GIFTS =
            entry(Section.WORK, 20, "Gifts", "/donors/gifts").under("/donors");
    private static final NavigationEntry LETTERS =
            entry(Section.WORK, 10, "Letters", "/donors/letters").under("/donors");
    private static final NavigationEntry GROWTH = entry(Section.WORK, 50, "Growth", "/growth");

    private static final List<NavigationEntry> ALL = List.of(GROWTH, GIFTS, DONORS, LETTERS, TODAY);

    @Test
    void whatSaysItsParentStandsUnderItInItsOrder() {
        List<WaysSection> sections = WaysSection.of(ALL, "/elsewhere");
        assertThat(sections)
                .extracting(WaysSection::section)
                .containsExactly(Section.DAILY, Section.LEVELS, Section.WORK);
        Way donors = sections.get(1).ways().get(0);
        assertThat(donors.entry()).isEqualTo(DONORS);
        assertThat(donors.below()).extracting(Way::entry).containsExactly(LETTERS, GIFTS);
        assertThat(sections.get(2).ways()).extracting(Way::entry).containsExactly(GROWTH);
        assertThat(donors.all()).containsExactly(DONORS, LETTERS, GIFTS);
    }

    @Test
    void whoseParentIsNotThereStandsByItself() {
        List<WaysSection> sections = WaysSection.of(List.of(GIFTS, GROWTH), "/donors/gifts");
        assertThat(sections).hasSize(1);
        assertThat(sections.get(0).ways()).extracting(Way::entry).containsExactly(GIFTS, GROWTH);
        assertThat(sections.get(0).ways()).extracting(Way::current).containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({
        "/, Today, false",
        "/donors, Donors, true",
        "/donors/board, Donors, true",
        "/donors/gifts, Gifts, true",
        "/donors/gifts/new, Gifts, true",
        "/donors/giftsomething, Donors, true",
        "/growth/1, Growth, false"
    })
    void exactlyTheLongestMatchIsCurrentAndItsParentUnfolds(String path, String current, boolean open) {
        List<WaysSection> sections = WaysSection.of(ALL, path);
        assertThat(ways(sections).filter(Way::current).map(way -> way.entry().label()))
                .containsExactly(current);
        assertThat(sections.get(1).ways().get(0).isOpen()).isEqualTo(open);
    }

    @Test
    void nothingIsCurrentElsewhere() {
        assertThat(ways(WaysSection.of(ALL, "/people")).filter(Way::current)).isEmpty();
    }

    @Test
    void ofTwoThatLeadToTheSamePathOneIsCurrent() {
        NavigationEntry again = entry(Section.WORK, 60, "Again", "/growth");
        assertThat(ways(WaysSection.of(List.of(GROWTH, again), "/growth")).filter(Way::current))
                .hasSize(1);
    }

    @Test
    void aParentIsAnotherEntrysPath() {
        assertThatThrownBy(() -> GROWTH.under("growth")).hasMessageContaining("\"growth\"");
        assertThatThrownBy(() -> GROWTH.under("/growth")).hasMessageContaining("another entry");
        assertThat(GROWTH.under("/").under("").parent()).isEmpty();
    }

    private static Stream<Way> ways(List<WaysSection> sections) {
        return sections.stream()
                .flatMap(section -> section.ways().stream())
                .flatMap(way -> Stream.concat(Stream.of(way), way.below().stream()));
    }

    private static NavigationEntry entry(Section section, int order, String label, String path) {
        return NavigationEntry.of(section, order, label, "circle-dot", path);
    }
}
