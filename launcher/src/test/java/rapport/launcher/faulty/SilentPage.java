package rapport.launcher.faulty;

import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Visit;

/** A page that answers nothing at all. */
public final class SilentPage implements Page {

    @Override
    public Answer show(Visit visit) {
        return null;
    }
}
