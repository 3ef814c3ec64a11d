package rapport.insight.store;

import rapport.insight.model.TieStrength;

/** Gives the measure of ties that is in force. */
public interface Scale {

    TieStrength strength();
}
