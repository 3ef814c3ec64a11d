package rapport.launcher.faulty;

import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Visit;

/** A page that breaks. */
public final class BrokenPage implements Page {

    @Override
    public Answer show(Visit visit) {
        throw new IllegalStateException("the page is torn");
    }
}
