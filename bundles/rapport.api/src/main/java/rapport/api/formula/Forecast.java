package rapport.api.formula;

import java.util.List;

/**
 * How well a formula told beforehand who would have an incident or a low reading within three months: the chance that one of those
 * scored below one of the others (area under the curve), 0.5 for a coin, with the interval of Hanley and McNeil ("The Meaning and Use
 * of the Area under a Receiver Operating Characteristic Curve", Radiology 1982) at 95 %.
 *
 * @param cases how many scores were looked at
 * @param events after how many of them something happened
 * @param area 0 to 1; meaningless where there were no events, or nothing else
 */
public record Forecast(int cases, int events, double area, double low, double high) {

    private static final double NORMAL_95 = 1.959964;

    /** A score, and whether something happened afterwards. */
    public record Case(double score, boolean event) {}

    public static Forecast of(List<Case> all) {
        double[] bad = all.stream()
                .filter(Case::event)
                .mapToDouble(Case::score)
                .sorted()
                .toArray();
        double[] good = all.stream()
                .filter(one -> !one.event())
                .mapToDouble(Case::score)
                .sorted()
                .toArray();
        double area = area(bad, good);
        double width = NORMAL_95 * deviation(area, bad.length, good.length);
        return new Forecast(all.size(), bad.length, area, Math.max(0, area - width), Math.min(1, area + width));
    }

    /** Whether anything can be told from it. */
    public boolean tells() {
        return events > 0 && events < cases;
    }

    private static double area(double[] bad, double[] good) {
        double below = 0;
        for (double one : bad) {
            for (double other : good) {
                below += one < other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return bad.length == 0 || good.length == 0 ? 0.5 : below / bad.length / good.length;
    }

    private static double deviation(double area, int bad, int good) {
        if (bad == 0 || good == 0) {
            return 0.5;
        }
        double one = area / (2 - area);
        double other = 2 * area * area / (1 + area);
        double square = area * area;
        double sum = area * (1 - area) + (bad - 1) * (one - square) + (good - 1) * (other - square);
        return Math.sqrt(Math.max(0, sum) / bad / good);
    }
}
