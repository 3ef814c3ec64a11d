package rapport.climate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;
import rapport.climate.model.Formula;
import rapport.climate.model.FormulaInForce;

/** By which formula climates come about, as the settings say; another one has them made anew from the facts. */
@Component(configurationPid = "rapport.climate")
@Designate(ocd = ChosenFormula.Config.class)
public final class ChosenFormula implements FormulaInForce {

    /** How climates come about. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/climate", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(
                name = "%formula",
                description = "%formula.description",
                options = {@Option(label = "%formula.2", value = "2"), @Option(label = "%formula.1", value = "1")})
        String formula() default "2";
    }

    private final Formula formula;

    @Activate
    public ChosenFormula(Config config) {
        this.formula = Formula.ofVersion(config.formula());
    }

    @Override
    public Formula formula() {
        return formula;
    }
}
