package rapport.climate.model;

import java.util.List;
import rapport.api.formula.NamedFormula;

/**
 * Which facts a climate weighs. How they are weighed is the same in all versions, see {@link Grains} and {@link Scales}.
 *
 * @param version which one it is: {@code 2}
 * @param silos whether parts of one side that never talk weigh, too
 * @param division whether warm words of one person weigh less while another of the same organization has said that it feels cold
 */
public record Formula(String version, boolean silos, boolean division) implements NamedFormula {

    /** What people did and said, each by itself. */
    public static final Formula ONE = new Formula("1", false, false);

    /** The same, and whether those who belong together are apart. */
    public static final Formula TWO = new Formula("2", true, true);

    /** Those there are to choose from. */
    public static final List<Formula> ALL = List.of(TWO, ONE);

    @Override
    public String title() {
        return "climate-" + version;
    }

    /** The formula of that version; the newest where there is none. */
    public static Formula ofVersion(String version) {
        return NamedFormula.find(ALL, version).orElse(TWO);
    }
}
