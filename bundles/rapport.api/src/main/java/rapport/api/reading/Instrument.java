package rapport.api.reading;

/** What is asked, and on which scale it is answered. */
public enum Instrument {
    /** How satisfied are you? 1 to 5. */
    SATISFACTION(1, 5, 2, false),
    /** How likely would you recommend us? 0 to 10. */
    LIKELIHOOD(0, 10, 6, false),
    /** How much effort did it take you? 1 to 7; the less the better. */
    EFFORT(1, 7, 5, true),
    /** How do you feel about it? -2 to +2. */
    MOOD(-2, 2, -1, false);

    private final int least;
    private final int most;
    private final int low;
    private final boolean lessIsBetter;

    Instrument(int least, int most, int low, boolean lessIsBetter) {
        this.least = least;
        this.most = most;
        this.low = low;
        this.lessIsBetter = lessIsBetter;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** Whether the scale has this value. */
    public boolean has(int value) {
        return value >= least && value <= most;
    }

    /** Whether it says that we fell short: the lower two fifths of the scale, or what detractors say. */
    public boolean isLow(int value) {
        return lessIsBetter ? value >= low : value <= low;
    }

    /** The value on one scale for all instruments: 0 for the coldest answer, 1 for the warmest. */
    public double warmth(int value) {
        if (!has(value)) {
            throw new IllegalArgumentException(name() + " goes from " + least + " to " + most + ", was " + value);
        }
        double share = (double) (value - least) / (most - least);
        return lessIsBetter ? 1 - share : share;
    }
}
