package rapport.checkups.rules;

import java.time.Duration;
import java.util.List;
import rapport.api.checkup.Trend.Direction;
import rapport.api.checkup.Trend.Point;

/**
 * Whether answers get warmer or colder: the 95 % interval of the slope of warmth over time (ordinary least squares, Student's t
 * with n − 2 degrees of freedom) excludes no change. The scatter counts at least as much as five steps can tell apart
 * (a quarter's step² / 12), so that three answers that happen to lie on a line prove little.
 */
public final class Slope {

    /** The name and version of this formula. */
    public static final String FORMULA = "check-up-trend 1";

    private static final int FEWEST = 3;
    private static final double STEP = 0.25;
    private static final double LEAST_VARIANCE = STEP * STEP / 12;
    // The 97.5 % quantile of Student's t for 1 to 30 degrees of freedom.
    private static final double[] T = {
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
        2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042
    };
    private static final double T_OF_MANY = 1.96;

    private Slope() {}

    public static Direction of(List<Point> points) {
        int n = points.size();
        if (n < FEWEST) {
            return Direction.NONE_TO_TELL;
        }
        double[] x = points.stream()
                .mapToDouble(point ->
                        Duration.between(points.get(0).at(), point.at()).toMinutes())
                .toArray();
        double[] y = points.stream().mapToDouble(Point::warmth).toArray();
        double spread = sumOfProducts(x, x);
        if (spread == 0) {
            return Direction.NONE_TO_TELL;
        }
        double slope = sumOfProducts(x, y) / spread;
        double left = sumOfProducts(y, y) - slope * slope * spread;
        double variance = Math.max(left / (n - 2), LEAST_VARIANCE);
        double reach = quantile(n - 2) * Math.sqrt(variance / spread);
        if (Math.abs(slope) <= reach) {
            return Direction.NONE_TO_TELL;
        }
        return slope > 0 ? Direction.WARMER : Direction.COLDER;
    }

    private static double sumOfProducts(double[] a, double[] b) {
        double meanOfA = mean(a);
        double meanOfB = mean(b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanOfA) * (b[i] - meanOfB);
        }
        return sum;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double quantile(int degrees) {
        return degrees <= T.length ? T[degrees - 1] : T_OF_MANY;
    }
}
