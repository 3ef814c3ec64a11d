package rapport.suppliers.model;

/**
 * So many of n, with the interval in which the share lies with 95 % confidence (Wilson 1927). Of none nothing is known: neither 0
 * nor 100 %.
 */
public record Share(int hits, int n) {

    private static final double NORMAL_95 = 1.959964;

    public Share {
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException(hits + " cannot be a share of " + n);
        }
    }

    public boolean isKnown() {
        return n > 0;
    }

    /**
     * From 0 to 1.
     *
     * @throws IllegalStateException where nothing is known
     */
    public double rate() {
        if (!isKnown()) {
            throw new IllegalStateException("of none there is no share");
        }
        return (double) hits / n;
    }

    public double low() {
        return Math.max(0, middle() - reach());
    }

    public double high() {
        return Math.min(1, middle() + reach());
    }

    private double middle() {
        double square = NORMAL_95 * NORMAL_95;
        return (rate() + square / (2 * n)) / (1 + square / n);
    }

    private double reach() {
        double square = NORMAL_95 * NORMAL_95;
        return NORMAL_95 * Math.sqrt(rate() * (1 - rate()) / n + square / (4.0 * n * n)) / (1 + square / n);
    }
}
