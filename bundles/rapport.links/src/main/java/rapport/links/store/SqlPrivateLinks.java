package rapport.links.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.id.Ids;
import rapport.api.level.LevelDescription;
import rapport.api.level.Levels;
import rapport.api.link.IssuedLink;
import rapport.api.link.LinkDraft;
import rapport.api.link.LinkId;
import rapport.api.link.PrivateLink;
import rapport.api.link.PrivateLinks;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.links.rules.PlausibleLink;
import rapport.links.rules.Secret;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Private links in the database, seen by those who may read the level of their relationship, and by who holds the secret. */
@Component(service = {PrivateLinks.class, SqlPrivateLinks.class})
public final class SqlPrivateLinks implements PrivateLinks {

    static final Schema SCHEMA = new Schema("links", SqlPrivateLinks.class);
    static final String KIND = "link";
    private static final String PATH = "/l/";
    private static final Objection UNREACHABLE = Objection.to(
            "person", "link.mail.none", "no mail can be sent, or nobody knows a mail address of this person");

    private final Store store;
    private final Directory directory;
    private final Relationships relationships;
    private final Levels levels;
    private final SeenLinks seen;
    private final LinkPost post;

    @Activate
    public SqlPrivateLinks(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels,
            @Reference LinkPost post) {
        this.store = database.open(SCHEMA);
        this.directory = directory;
        this.relationships = relationships;
        this.levels = levels;
        this.seen = new SeenLinks(levels);
        this.post = post;
    }

    /** Undoes what was done for something that is refused. */
    private static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Objection> objections;

        Refusal(List<Objection> objections) {
            super("it was refused", null, false, false);
            this.objections = objections;
        }
    }

    @Override
    public IssuedLink issue(Caller by, LinkDraft draft) {
        return store.write(by, transaction -> {
            Relationship relationship = writable(by, draft.relationship());
            if (isAmongOurselves(relationship)) {
                throw new IllegalArgumentException("relationship: links to our own people go to them by mail alone");
            }
            return issue(transaction, relationship, draft);
        });
    }

    @Override
    public Outcome<PrivateLink> mail(Caller by, LinkDraft draft) {
        try {
            return store.write(by, transaction -> {
                IssuedLink issued = issue(transaction, writable(by, draft.relationship()), draft);
                if (!post.send(by, issued.link(), issued.path())) {
                    throw new Refusal(List.of(UNREACHABLE));
                }
                return Outcome.done(issued.link());
            });
        } catch (Refusal refusal) {
            return Outcome.refused(refusal.objections);
        }
    }

    private IssuedLink issue(Transaction transaction, Relationship in, LinkDraft draft) {
        PlausibleLink.require(draft);
        if (directory.findPerson(transaction.by(), draft.person()).isEmpty()) {
            throw new IllegalArgumentException(
                    "person: there is no person " + draft.person().value());
        }
        Secret secret = Secret.next();
        PrivateLink link = begun(transaction, draft);
        LinkRows.insert(transaction.sql(), link, in.level(), secret.fingerprint());
        transaction.record(Change.added(KIND, link.id(), "LinkIssued", link));
        return new IssuedLink(link, PATH + secret.text());
    }

    @Override
    public boolean isMailedOnly(Caller by, RelationshipId relationship) {
        return relationships
                .find(by, relationship)
                .filter(this::isAmongOurselves)
                .isPresent();
    }

    private boolean isAmongOurselves(Relationship one) {
        return levels.findEnabled(one.level())
                .filter(LevelDescription::isAmongOurselves)
                .isPresent();
    }

    @Override
    public Optional<PrivateLink> find(Caller by, LinkId id) {
        return store.read(session -> LinkRows.find(session.sql(), id, seen.of(by)));
    }

    @Override
    public List<PrivateLink> of(Caller by, String purpose, UUID subject) {
        return store.read(session -> LinkRows.about(session.sql(), purpose, subject, seen.of(by)));
    }

    /** Those in one relationship, newest first. */
    public List<PrivateLink> in(Caller by, RelationshipId relationship) {
        return store.read(session -> LinkRows.in(session.sql(), relationship, seen.of(by)));
    }

    @Override
    public void revoke(Caller by, LinkId id) {
        store.run(by, transaction -> {
            Optional<PrivateLink> was = LinkRows.find(transaction.sql(), id, seen.of(by));
            was.ifPresent(link -> writable(by, link.relationship()));
            was.flatMap(link -> LinkRows.revoke(transaction.sql(), id, transaction.at()))
                    .ifPresent(
                            is -> transaction.record(Change.changed(KIND, id, "LinkRevoked", was.orElseThrow(), is)));
        });
    }

    /** The link that a secret opens, whatever became of it. */
    public Optional<HeldLink> findHeld(Secret secret) {
        if (!secret.isPlausible()) {
            return Optional.empty();
        }
        return store.read(session -> LinkRows.findHeld(session.sql(), secret.fingerprint()));
    }

    /** Whether the level of its relationship is enabled. */
    public boolean isEnabled(HeldLink held) {
        return levels.findEnabled(held.level()).isPresent();
    }

    /**
     * Spends a link together with what its answer does: both are kept, or neither is.
     *
     * @param as in whose name
     * @param answer what the answer does; a refusal leaves the link open
     * @return what came of the answer; empty where somebody was faster, or the link is over
     */
    public <T> Optional<Outcome<T>> spend(PrivateLink link, Caller as, Supplier<Outcome<T>> answer) {
        try {
            return store.write(as, transaction -> spend(transaction, link, answer));
        } catch (Refusal refusal) {
            return Optional.of(Outcome.refused(refusal.objections));
        }
    }

    private static <T> Optional<Outcome<T>> spend(
            Transaction transaction, PrivateLink link, Supplier<Outcome<T>> answer) {
        Optional<PrivateLink> spent = LinkRows.spend(transaction.sql(), link.id(), transaction.at());
        if (spent.isEmpty()) {
            return Optional.empty();
        }
        Outcome<T> outcome = answer.get();
        if (outcome.findValue().isEmpty()) {
            throw new Refusal(outcome.objections());
        }
        transaction.record(Change.changed(KIND, link.id(), "LinkAnswered", link, spent.get()));
        return Optional.of(outcome);
    }

    private Relationship writable(Caller by, RelationshipId id) {
        Relationship found = relationships
                .find(by, id)
                .filter(one -> levels.findEnabled(one.level()).isPresent())
                .orElseThrow(
                        () -> new IllegalArgumentException("relationship: there is no relationship " + id.value()));
        by.require(Right.WRITE, found.level());
        return found;
    }

    private static PrivateLink begun(Transaction transaction, LinkDraft draft) {
        return new PrivateLink(
                new LinkId(Ids.next()),
                draft.purpose(),
                draft.subject(),
                draft.person(),
                draft.relationship(),
                draft.language(),
                transaction.by().name(),
                transaction.at(),
                transaction.at().plus(draft.lifetime()),
                null,
                null);
    }
}
