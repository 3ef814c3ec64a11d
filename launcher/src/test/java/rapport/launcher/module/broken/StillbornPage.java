package rapport.launcher.module.broken;

import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Visit;

/** A page that cannot be made. */
public final class StillbornPage implements Page {

    public StillbornPage() {
        throw new IllegalStateException("there is no paper");
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }
}
