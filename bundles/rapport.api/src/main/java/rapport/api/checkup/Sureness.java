package rapport.api.checkup;

import java.util.Arrays;
import java.util.List;

/** How sure somebody is of what they will do first, in words for chances. */
public enum Sureness {
    HUNCH(0.40),
    PROBABLY(0.60),
    SURE(0.80),
    CERTAIN(0.94);

    private final double chance;

    Sureness(double chance) {
        this.chance = chance;
    }

    /** The chance that it gives to what was chosen. */
    public double chance() {
        return chance;
    }

    /** The chances of all outcomes in their order: what is not given to the chosen one is shared by the others alike. */
    public List<Double> chances(FirstCall.Outcome chosen) {
        FirstCall.Outcome[] all = FirstCall.Outcome.values();
        double rest = (1 - chance) / (all.length - 1);
        return Arrays.stream(all).map(one -> one == chosen ? chance : rest).toList();
    }
}
