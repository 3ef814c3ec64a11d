package rapport.api.commitment;

/**
 * How well promises were kept: a count with the interval that it allows to speak of, and the chance that the next one is kept.
 * Where n is 0 nothing is known of the rate, and the chance is what is believed of everybody.
 *
 * @param kept how many were kept
 * @param settled how many were kept or broken: n
 * @param low the lower end of the interval of the rate, 0 to 1
 * @param high its upper end
 * @param chance that the next promise is kept, 0 to 1
 * @param formula name and version of the formula by which interval and chance were reckoned
 */
public record KeepRate(int kept, int settled, double low, double high, double chance, String formula) {

    public boolean isKnown() {
        return settled > 0;
    }

    /**
     * The share that was kept, 0 to 1.
     *
     * @throws IllegalStateException where nothing is known
     */
    public double rate() {
        if (!isKnown()) {
            throw new IllegalStateException("no promise was settled, so there is no rate");
        }
        return (double) kept / settled;
    }
}
