package rapport.health.store;

import rapport.health.model.Formula;

/** By which formula health is reckoned now. */
public interface FormulaInForce {

    Formula formula();
}
