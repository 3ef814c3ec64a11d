package @package@.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import @package@.model.GestureDraft;
import rapport.api.outcome.Objection;

/** What speaks against a gesture as it was told: all of it at once, each beside the field that it speaks of. */
public record PlausibleGesture(LocalDate today) {

    private static final int LONGEST = 2_000;

    public List<Objection> objections(GestureDraft draft) {
        List<Objection> objections = new ArrayList<>();
        if (draft.what().isBlank()) {
            objections.add(Objection.to("what", "gesture.what.missing", "say what you did"));
        } else if (draft.what().length() > LONGEST) {
            objections.add(Objection.to("what", "gesture.what.long", "say it in 2,000 characters"));
        }
        LocalDate day = draft.day();
        if (day != null && day.isAfter(today)) {
            objections.add(Objection.to("day", "gesture.day.ahead", "this day has not come yet"));
        }
        return objections;
    }
}
