package rapport.climate.model;

/** By which formula climates come about now. */
public interface FormulaInForce {

    Formula formula();
}
