package rapport.temperature.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.mail.Mailing;
import rapport.api.party.Directory;
import rapport.api.party.Person;
import rapport.api.survey.Survey;
import rapport.api.survey.SurveyId;
import rapport.api.survey.SurveyMailing;
import rapport.api.survey.Surveys.Sent;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.StoreFailure;
import rapport.store.api.Transaction;
import rapport.temperature.store.Recipients.Reached;

/** Mails the links of surveys, a few in each transaction: link, mail and that it was sent are kept together or not at all. */
@Component(immediate = true)
public final class MailedSurveys implements SurveyMailing {

    private static final Logger LOG = LoggerFactory.getLogger(MailedSurveys.class);
    private static final int AT_ONCE = 20;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private final Store store;
    private final SqlSurveys surveys;
    private final Directory directory;
    private final AtomicReference<@Nullable Mailing> mailing = new AtomicReference<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "rapport-survey-mail");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public MailedSurveys(@Reference Database database, @Reference SqlSurveys surveys, @Reference Directory directory) {
        this.store = database.open(SqlReadings.SCHEMA);
        this.surveys = surveys;
        this.directory = directory;
    }

    /** Lets what is being written be written: who interrupts it would close the database's file. */
    @Deactivate
    void stop() {
        stopping.set(true);
        worker.shutdown();
        try {
            if (!worker.awaitTermination(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("the links of a survey are still being written");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was interrupted goes on as soon as mail can be sent. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void addMailing(Mailing service) {
        mailing.set(service);
        store.<List<SurveyId>>read(session -> Errand.all(session.sql())).forEach(this::go);
    }

    void removeMailing(Mailing service) {
        mailing.compareAndSet(service, null);
    }

    @Override
    public boolean isPossible() {
        Mailing service = mailing.get();
        return service != null && service.isConfigured();
    }

    @Override
    public boolean isRunning(Caller by, SurveyId id) {
        return store.read(session -> surveys.find(by, id).isPresent()
                && Errand.find(session.sql(), id).isPresent());
    }

    @Override
    public void begin(Caller by, SurveyId id) {
        start(by, id, null);
    }

    @Override
    public void remind(Caller by, SurveyId id, Instant sentBefore) {
        start(by, id, sentBefore);
    }

    @Override
    public void stop(Caller by, SurveyId id) {
        store.run(by, transaction -> writable(by, id).ifPresent(survey -> Errand.end(transaction.sql(), id)));
    }

    private void start(Caller by, SurveyId id, @Nullable Instant sentBefore) {
        store.run(
                by,
                transaction -> writable(by, id)
                        .filter(survey -> Errand.find(transaction.sql(), id).isEmpty())
                        .ifPresent(survey -> Errand.begin(transaction.sql(), id, by, sentBefore)));
        go(id);
    }

    private void go(SurveyId id) {
        worker.execute(() -> {
            try {
                while (!stopping.get() && isPossible() && sendSome(id)) {
                    LOG.debug("some links of survey {} are on their way", id.value());
                }
            } catch (StoreFailure broken) {
                LOG.warn("the links of survey {} wait for the next start: {}", id.value(), broken.getMessage());
            }
        });
    }

    /** Sends some, and tells whether there may be more. */
    boolean sendSome(SurveyId id) {
        Optional<Errand> errand = store.read(session -> Errand.find(session.sql(), id));
        return errand.isPresent()
                && store.<Boolean>write(errand.get().by(), transaction -> sendSome(transaction, errand.get()));
    }

    private boolean sendSome(Transaction transaction, Errand errand) {
        Optional<Survey> survey = surveys.find(errand.by(), errand.survey()).filter(Survey::isOpen);
        List<Reached> some = survey.isEmpty() ? List.of() : next(transaction, errand);
        some.forEach(one -> send(transaction, errand, survey.orElseThrow(), one));
        if (some.isEmpty()) {
            Errand.end(transaction.sql(), errand.survey());
        }
        return !some.isEmpty();
    }

    private static List<Reached> next(Transaction transaction, Errand errand) {
        Instant before = errand.sentBefore();
        return (before == null
                        ? Recipients.waiting(transaction.sql(), errand.survey(), AT_ONCE)
                        : Recipients.silent(transaction.sql(), errand.survey(), before, AT_ONCE))
                .forUpdate()
                .fetch(Recipients::read);
    }

    private void send(Transaction transaction, Errand errand, Survey survey, Reached to) {
        Mailing service = mailing.get();
        Optional<Person> person = directory
                .findPerson(errand.by(), to.recipient().person())
                .filter(one -> !Invitation.address(one).isEmpty());
        if (service == null
                || person.isEmpty()
                || service.isUnsubscribed(Invitation.address(person.get()))
                || !send(transaction, errand, survey, to, person.get(), service)) {
            Recipients.skip(transaction.sql(), to.recipient());
        }
    }

    private boolean send(
            Transaction transaction, Errand errand, Survey survey, Reached to, Person person, Mailing service) {
        Sent sent = surveys.reach(transaction, to, errand.sentBefore() != null);
        String link = service.wholeLink(sent.link().path());
        return service.send(
                        errand.by(),
                        Invitation.of(
                                survey,
                                sent,
                                person,
                                link,
                                errand.by().name(),
                                errand.by().locale()))
                .findValue()
                .isPresent();
    }

    private Optional<Survey> writable(Caller by, SurveyId id) {
        Optional<Survey> found = surveys.find(by, id).filter(Survey::isOpen);
        found.ifPresent(survey -> by.require(Right.WRITE, survey.audience().level()));
        return found;
    }
}
