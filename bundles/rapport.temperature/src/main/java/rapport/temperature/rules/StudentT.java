package rapport.temperature.rules;

/**
 * How far the mean of few answers may be from what all of them would say (Student 1908, "The probable error of a mean").
 *
 * <p>The quantile is taken from the usual table up to 30 degrees of freedom; beyond, from its expansion around the normal one
 * (Abramowitz and Stegun 26.7.5), which there is right to four digits.
 */
public final class StudentT {

    /** The quantile of the normal distribution for an interval of 95 %. */
    public static final double NORMAL = 1.959964;

    private static final double[] QUANTILES = {
        12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281,
        2.2010, 2.1788, 2.1604, 2.1448, 2.1314, 2.1199, 2.1098, 2.1009, 2.0930, 2.0860,
        2.0796, 2.0739, 2.0687, 2.0639, 2.0595, 2.0555, 2.0518, 2.0484, 2.0452, 2.0423
    };

    private StudentT() {}

    /** The quantile for an interval of 95 %. */
    public static double quantile(long degrees) {
        if (degrees < 1) {
            throw new IllegalArgumentException("one answer says nothing of the others, were " + degrees + " degrees");
        }
        if (degrees <= QUANTILES.length) {
            return QUANTILES[(int) degrees - 1];
        }
        double cube = Math.pow(NORMAL, 3);
        double fifth = Math.pow(NORMAL, 5);
        return NORMAL
                + (cube + NORMAL) / (4 * degrees)
                + (5 * fifth + 16 * cube + 3 * NORMAL) / (96.0 * degrees * degrees);
    }
}
