package rapport.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import rapport.api.access.Caller;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.Interactions;
import rapport.api.party.PersonId;
import rapport.sample.model.Company.Contact;
import rapport.sample.model.Company.Department;
import rapport.sample.rules.Rhythm;
import rapport.sample.rules.Rhythm.Way;

/** The contacts of 18 months between people of the sample company, the same at each making but for their days. */
final class InventedHistory {

    private static final long SEED = 20_260_302L;

    private final Instant now;
    private final Random random = new Random(SEED);
    private final List<InteractionDraft> drafts = new ArrayList<>();

    InventedHistory(Instant now) {
        this.now = now;
    }

    /** Contact with somebody of a customer or supplier, in that person's rhythm; with some there is none. */
    void invent(PersonId ours, PersonId theirs, Contact contact, List<String> topics) {
        Integer every = contact.rhythmDays();
        if (every != null) {
            Way way = Way.valueOf(contact.way().toUpperCase(Locale.ROOT));
            drafts.addAll(new Rhythm(every, contact.quietDays(), way).between(ours, theirs, topics, now, random));
        }
    }

    /** Contact among colleagues, in the rhythm of their department. */
    void invent(PersonId owner, PersonId colleague, Department department) {
        drafts.addAll(new Rhythm(department.rhythmDays(), department.quietDays(), Way.BOTH)
                .between(owner, colleague, department.topics(), now, random));
    }

    void record(Caller by, Interactions interactions) {
        List<Interactions.Keyed> rows = new ArrayList<>();
        // The instant keeps a company that was removed and made anew apart from the one before.
        drafts.forEach(draft -> rows.add(new Interactions.Keyed(now + "#" + rows.size(), draft)));
        interactions.take(by, Making.SOURCE, rows, () -> {});
    }
}
