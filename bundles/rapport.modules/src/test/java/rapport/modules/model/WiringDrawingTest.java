package rapport.modules.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.modules.model.BundleReport.Need;
import rapport.modules.model.WiringDrawing.Knot;

class WiringDrawingTest {

    @Test
    void setsTheShorterSideInTheMiddleOfTheLonger() {
        WiringDrawing drawing = WiringDrawing.of(bundle(List.of("a", "b", "c"), List.of("x")));

        assertThat(drawing.left()).extracting(Knot::name).containsExactly("a", "b", "c");
        assertThat(drawing.left()).extracting(Knot::y).isSorted().doesNotHaveDuplicates();
        assertThat(drawing.right()).containsExactly(new Knot("x", drawing.middle()));
        assertThat(drawing.left().get(1).y()).isEqualTo(drawing.middle());
    }

    @Test
    void hasRoomForABundleThatStandsAlone() {
        assertThat(WiringDrawing.of(bundle(List.of(), List.of())).height()).isGreaterThan(32);
    }

    private static BundleReport bundle(List<String> suppliers, List<String> users) {
        List<Need> needs = suppliers.stream()
                .map(supplier -> new Need(supplier, 1, List.of()))
                .toList();
        return new BundleReport("alone", "1.0", "active", null, List.of(), needs, users, List.of());
    }
}
