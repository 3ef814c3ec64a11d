package rapport.mail.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.id.Ids;
import rapport.api.level.Levels;
import rapport.api.mail.Mail;
import rapport.api.mail.MailDraft;
import rapport.api.mail.MailId;
import rapport.api.mail.Mailing;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.mail.MailSettings;
import rapport.mail.rules.PlausibleMail;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Keyset;
import rapport.store.api.Schema;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** The outbox in the database: what is queued there is kept together with the facts that it tells of. */
@Component
public final class SqlMailing implements Mailing {

    public static final Schema SCHEMA = new Schema("mail", SqlMailing.class);
    static final String KIND = "mail";

    private final Store store;
    private final Directory directory;
    private final Relationships relationships;
    private final Levels levels;
    private final MailSettings settings;
    private final SeenMail seen;

    @Activate
    public SqlMailing(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Levels levels,
            @Reference MailSettings settings) {
        this.store = database.open(SCHEMA);
        this.directory = directory;
        this.relationships = relationships;
        this.levels = levels;
        this.settings = settings;
        this.seen = new SeenMail(levels);
    }

    @Override
    public boolean isConfigured() {
        return settings.server().isComplete();
    }

    @Override
    public String wholeLink(String path) {
        return settings.server().base() + path;
    }

    @Override
    public boolean isUnsubscribed(String address) {
        return store.<Boolean>read(session -> Wishes.hold(session.sql(), address));
    }

    @Override
    public Outcome<Mail> send(Caller by, MailDraft draft) {
        by.require(Role.MEMBER);
        return store.write(by, transaction -> queue(transaction, draft));
    }

    @Override
    public Optional<Mail> find(Caller by, MailId id) {
        return store.read(session -> MailRows.find(session.sql(), id.value(), seen.of(by)));
    }

    @Override
    public Slice<Mail> list(Caller by, Mail.@Nullable State state, PageRequest page) {
        return store.read(session -> Keyset.by(MailRows.order(state))
                .page(MailRows.matching(session.sql(), state, seen.of(by)), page, MailRows::read));
    }

    @Override
    public Outcome<Mail> retry(Caller by, MailId id) {
        by.require(Role.MANAGER);
        return store.write(
                by,
                transaction -> MailRows.find(transaction.sql(), id.value(), seen.of(by))
                        .filter(was -> was.state() == Mail.State.FAILED)
                        .map(was -> Outcome.done(Deliveries.again(transaction, was)))
                        .orElseGet(() -> Outcome.refused(
                                Objection.to("", "mail.not-failed", "only a mail that failed is tried again"))));
    }

    private Outcome<Mail> queue(Transaction transaction, MailDraft draft) {
        Caller by = transaction.by();
        Optional<Relationship> in = Optional.ofNullable(draft.relationship()).map(id -> writable(by, id));
        List<Objection> objections =
                new ArrayList<>(PlausibleMail.objections(draft, directory.findPerson(by, draft.to())));
        if (!isConfigured()) {
            objections.add(Objection.to("", "mail.unconfigured", "no mail server is configured"));
        }
        boolean survey = draft.kind() == MailDraft.Kind.SURVEY;
        if (survey && Wishes.hold(transaction.sql(), draft.address())) {
            objections.add(Objection.to(
                    "address", "mail.unsubscribed", "somebody at this address wants no more such mail from us"));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        Mail mail = begun(transaction, draft);
        String ticket = survey ? Wishes.ticket(transaction, draft.address()) : null;
        MailRows.insert(
                transaction.sql(), mail, draft, in.map(Relationship::level).orElse(null), ticket);
        transaction.record(Change.added(KIND, mail.id(), "MailQueued", mail));
        return Outcome.done(mail);
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

    private static Mail begun(Transaction transaction, MailDraft draft) {
        return new Mail(
                new MailId(Ids.next()),
                draft.kind(),
                draft.to(),
                draft.address(),
                draft.relationship(),
                draft.subject(),
                Mail.State.QUEUED,
                transaction.by().name(),
                transaction.at(),
                0,
                transaction.at(),
                null,
                null);
    }
}
