package rapport.mail;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.features.api.launch.LaunchOptions;
import rapport.mail.model.Handover;
import rapport.mail.model.Handover.Result;
import rapport.mail.model.Letter;
import rapport.mail.model.Server;
import rapport.mail.store.Deliveries;
import rapport.mail.store.Deliveries.Begun;

/** Takes what is queued to the server, one mail after the other, on a thread of its own. */
@Component(service = Courier.class, immediate = true)
public final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final long LOOK_SECONDS = 2;

    private final Deliveries deliveries;
    private final MailSettings settings;
    private final Postman postman;
    private final Clock clock;
    private final LaunchOptions options;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "rapport-mail");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public Courier(
            @Reference Deliveries deliveries,
            @Reference MailSettings settings,
            @Reference Postman postman,
            @Reference Clock clock,
            @Reference LaunchOptions options) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.postman = postman;
        this.clock = clock;
        this.options = options;
    }

    /** Begins its rounds; tests go one by one instead. */
    @Activate
    public void begin() {
        if (options.serving()) {
            rounds.scheduleWithFixedDelay(this::tryRound, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Deactivate
    public void close() {
        rounds.shutdownNow();
    }

    /** Hands over everything that is due now, and tells how much it was. */
    public int round() {
        Server server = settings.server();
        if (!server.isComplete()) {
            return 0;
        }
        deliveries.giveUpThoseLeftBehind(clock.instant());
        int handed = 0;
        for (Optional<Begun> next = deliveries.begin(clock.instant());
                next.isPresent() && !Thread.currentThread().isInterrupted();
                next = deliveries.begin(clock.instant())) {
            deliver(next.get(), server);
            handed++;
        }
        return handed;
    }

    private void deliver(Begun begun, Server server) {
        Letter letter = begun.letter();
        Handover handover = begun.unwanted()
                ? new Handover(Result.REFUSED, "Somebody at this address wants no more such mail.")
                : postman.hand(addressed(begun, server), server);
        deliveries.end(letter.id(), handover);
        if (handover.result() != Result.TAKEN) {
            LOG.warn("mail {} was not taken ({}): {}", letter.id().value(), handover.result(), handover.said());
        }
    }

    /** With the way to say that it was the last, where it is one of many. */
    private static Letter addressed(Begun begun, Server server) {
        Letter letter = begun.letter();
        if (begun.ticket() == null) {
            return letter;
        }
        String link = server.base() + "/l/unsubscribe/" + begun.ticket();
        boolean german = letter.language().getLanguage().equals(Locale.GERMAN.getLanguage());
        String foot = german ? "Keine solche Mail mehr: " : "No more mail like this: ";
        return new Letter(
                letter.id(),
                letter.address(),
                letter.language(),
                letter.subject(),
                letter.text() + "\n\n-- \n" + foot + link + "\n",
                letter.html(),
                letter.attachment(),
                link);
    }

    private void tryRound() {
        try {
            round();
        } catch (RuntimeException failed) {
            LOG.warn("mail could not be sent; it stays queued", failed);
        }
    }
}
