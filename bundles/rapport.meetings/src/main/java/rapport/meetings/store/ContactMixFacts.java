package rapport.meetings.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.journal.JournalEntry;
import rapport.api.meeting.ContactMix;
import rapport.api.meeting.ContactMixes;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactSource;

/** Tells rules how much of the contact is writing; interactions themselves say whom they concern. */
@Component
public final class ContactMixFacts implements FactSource<ContactMix> {

    private static final Caller BY = Caller.platform("rules");

    private final ContactMixes mixes;

    @Activate
    public ContactMixFacts(@Reference ContactMixes mixes) {
        this.mixes = mixes;
    }

    @Override
    public Class<ContactMix> kind() {
        return ContactMix.class;
    }

    @Override
    public Map<RelationshipId, List<ContactMix>> of(Collection<RelationshipId> relationships, Instant now) {
        Map<RelationshipId, List<ContactMix>> facts = new HashMap<>();
        mixes.of(BY, relationships).forEach((relationship, mix) -> facts.put(relationship, List.of(mix)));
        return facts;
    }

    @Override
    public Collection<RelationshipId> changedBy(JournalEntry entry) {
        return List.of();
    }
}
