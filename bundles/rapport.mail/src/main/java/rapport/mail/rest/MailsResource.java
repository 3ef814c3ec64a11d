package rapport.mail.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.mail.Mail;
import rapport.api.mail.MailId;
import rapport.api.mail.Mailing;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;

/** The outbox: what was sent or waits to be, for managers. */
@Component
public final class MailsResource implements Resource {

    private final Mailing mailing;

    @Activate
    public MailsResource(@Reference Mailing mailing) {
        this.mailing = mailing;
    }

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "mails",
                        "Mail that was sent or waits to be, the newest first, without its words.",
                        Mail.class,
                        this::list,
                        new Parameter("state", "only those that are queued, sent or failed")),
                Route.get("mails/{id}", "One mail, with the server's words about it.", Mail.class, this::show),
                new Route(
                        "POST",
                        "mails/{id}/attempts",
                        "Queues a mail that failed once more.",
                        null,
                        Mail.class,
                        false,
                        List.of(),
                        this::tryAgain));
    }

    private Reply list(Call call) {
        call.caller().require(Role.MANAGER);
        Mail.@Nullable State state = call.findQuery("state")
                .map(text -> Mail.State.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(null);
        return Reply.ok(mailing.list(call.caller(), state, call.page()));
    }

    private Reply show(Call call) {
        call.caller().require(Role.MANAGER);
        return Reply.ok(find(call));
    }

    private Reply tryAgain(Call call) {
        MailId id = find(call).id();
        return Reply.of(mailing.retry(call.caller(), id), queued -> Reply.created("mails/" + id.value(), queued, 1));
    }

    private Mail find(Call call) {
        return findId(call)
                .flatMap(id -> mailing.find(call.caller(), id))
                .orElseThrow(() -> new ResourceNotFound("mail " + call.path("id")));
    }

    private static Optional<MailId> findId(Call call) {
        try {
            return Optional.of(new MailId(UUID.fromString(call.path("id"))));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
