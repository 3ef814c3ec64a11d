package rapport.health;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;
import rapport.health.model.Formula;
import rapport.health.store.FormulaInForce;

/** By which formula health is reckoned, as the settings say; another one has it made anew from the facts. */
@Component(configurationPid = "rapport.health")
@Designate(ocd = ChosenFormula.Config.class)
public final class ChosenFormula implements FormulaInForce {

    /** How health is reckoned. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/health", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(
                name = "%formula",
                description = "%formula.description",
                options = {
                    @Option(label = "%formula.2", value = "2"),
                    @Option(label = "%formula.1", value = "1"),
                    @Option(label = "%formula.1-slow", value = "1-slow")
                })
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
