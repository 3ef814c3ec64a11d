package rapport.launcher.module.broken;

import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Visit;

/** A page that breaks whenever it is shown. */
public final class TornPage implements Page {

    @Override
    public Answer show(Visit visit) {
        throw new IllegalStateException("the page is torn");
    }
}
