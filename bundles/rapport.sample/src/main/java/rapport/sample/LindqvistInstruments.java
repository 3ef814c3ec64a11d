package rapport.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Colleagues;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.commitment.Commitments;
import rapport.api.commitment.PromiseChains;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.Interactions;
import rapport.api.level.Levels;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.sample.SampleCast;
import rapport.api.sample.SampleCompany;
import rapport.sample.store.MadeRecords;
import rapport.sample.story.Diary;
import rapport.sample.story.Stories;

/** Lindqvist Instruments: 25 colleagues, 12 customers, 8 suppliers, eighteen months. */
@Component
public final class LindqvistInstruments implements SampleCompany {

    private final Directory directory;
    private final Relationships relationships;
    private final Interactions interactions;
    private final Commitments commitments;
    private final PromiseChains chains;
    private final Levels levels;
    private final Colleagues colleagues;
    private final MadeRecords made;
    private final Diary diary;
    private final Clock clock;
    private final Chapters chapters;

    @Activate
    public LindqvistInstruments(
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Interactions interactions,
            @Reference Commitments commitments,
            @Reference PromiseChains chains,
            @Reference Levels levels,
            @Reference Colleagues colleagues,
            @Reference MadeRecords made,
            @Reference Diary diary,
            @Reference Clock clock,
            @Reference Chapters chapters) {
        this.directory = directory;
        this.relationships = relationships;
        this.interactions = interactions;
        this.commitments = commitments;
        this.chains = chains;
        this.levels = levels;
        this.colleagues = colleagues;
        this.made = made;
        this.diary = diary;
        this.clock = clock;
        this.chapters = chapters;
    }

    @Override
    public synchronized void create(Caller by) {
        if (isPresent()) {
            return;
        }
        // Whoever makes it finds some of its relationships on Today; the platform makes it for the first who can sign
        // in.
        Optional<PersonId> me =
                by.findPerson().or(() -> colleagues.withAccounts().stream().findFirst());
        Making making =
                new Making(by, me, directory, relationships, interactions, commitments, chains, levels, made, clock);
        made.together(by, () -> {
            making.make(Cast.read());
            diary.play(Stories.read(), making.cast());
        });
        chapters.tell(
                by,
                new SampleCast(
                        making.cast().accounts(),
                        making.cast().people(),
                        LocalDate.ofInstant(clock.instant(), by.zone())));
    }

    @Override
    public boolean isPresent() {
        return !made.isEmpty();
    }

    @Override
    public synchronized void remove(Caller by) {
        chapters.takeBack(by);
        made.together(by, () -> {
            made.all(Making.COMMITMENT).forEach(id -> withdraw(by, new CommitmentId(id)));
            // The level whose chapter promised something may be off by now, and nothing is due to people who are gone.
            made.all(Chapters.KEPT).forEach(id -> withdraw(by, new CommitmentId(id)));
            made.all(Making.RELATIONSHIP).forEach(id -> end(by, new RelationshipId(id)));
            made.all(Making.PERSON).forEach(id -> removePerson(by, new PersonId(id)));
            List<UUID> organizations = made.all(Making.ORGANIZATION);
            organizations.forEach(id -> removeOrganization(by, new OrganizationId(id)));
            made.forget(by);
        });
    }

    private void withdraw(Caller by, CommitmentId id) {
        commitments
                .find(by, id)
                .filter(commitment -> commitment.state() == Commitment.State.OPEN)
                .ifPresent(open -> commitments.delete(by, id, open.version()));
    }

    private void end(Caller by, RelationshipId id) {
        relationships
                .find(by, id)
                .map(Relationship::version)
                .ifPresent(version -> relationships.delete(by, id, version));
    }

    private void removePerson(Caller by, PersonId id) {
        List<Interaction> history;
        do {
            history = interactions
                    .list(by, id, PageRequest.first(PageRequest.MOST))
                    .items();
            history.forEach(interaction -> interactions.delete(by, interaction.id(), interaction.version()));
        } while (history.size() == PageRequest.MOST);
        directory.findPerson(by, id).ifPresent(person -> directory.deletePerson(by, id, person.version()));
    }

    private void removeOrganization(Caller by, OrganizationId id) {
        directory
                .findOrganization(by, id)
                .ifPresent(organization -> directory.deleteOrganization(by, id, organization.version()));
    }
}
