package rapport.modules.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Where things stand when a bundle's wiring is drawn: on the left what it leans on, in the middle the bundle, on the right who
 * leans on it. Lengths in pixels of a drawing {@link #WIDTH} wide.
 *
 * @param height of the drawing
 * @param middle where the bundle itself stands, from the top
 */
public record WiringDrawing(List<Knot> left, List<Knot> right, int height, int middle) {

    public static final int WIDTH = 720;
    private static final int STEP = 26;
    private static final int MARGIN = 20;

    /** A bundle in the drawing, so many pixels from the top. */
    public record Knot(String name, int y) {}

    public WiringDrawing {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** The drawing of one bundle. */
    public static WiringDrawing of(BundleReport bundle) {
        List<String> suppliers =
                bundle.needs().stream().map(BundleReport.Need::supplier).toList();
        int rows = Math.max(1, Math.max(suppliers.size(), bundle.usedBy().size()));
        int height = 2 * MARGIN + rows * STEP;
        return new WiringDrawing(knots(suppliers, height), knots(bundle.usedBy(), height), height, height / 2);
    }

    private static List<Knot> knots(List<String> names, int height) {
        int top = (height - names.size() * STEP) / 2 + STEP / 2;
        List<Knot> knots = new ArrayList<>();
        for (String name : names) {
            knots.add(new Knot(name, top + knots.size() * STEP));
        }
        return knots;
    }
}
