package rapport.links.rest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.link.IssuedLink;
import rapport.api.link.LinkDraft;
import rapport.api.link.LinkId;
import rapport.api.link.PrivateLink;
import rapport.api.link.PrivateLinks;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.Slice;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.ResourceNotFound;
import rapport.api.rest.Route;
import rapport.api.rest.Route.Parameter;
import rapport.links.console.LinkedPages;

/** Questions that people answer without an account; the secret of a link is told once, when it is made. */
@Component
public final class LinksResource implements Resource {

    private static final Objection UNKNOWN_PURPOSE =
            Objection.to("purpose", "link.purpose.unknown", "nothing asks a question of that name");
    private static final Objection MAILED_ONLY = Objection.to(
            "relationship", "link.mailed-only", "links to our own people go to them by mail alone: use links/mailed");

    private final PrivateLinks links;
    private final LinkedPages pages;

    @Activate
    public LinksResource(@Reference PrivateLinks links, @Reference LinkedPages pages) {
        this.links = links;
        this.pages = pages;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "links",
                        "The links of one purpose about one subject, the newest first, a hundred at the most.",
                        PrivateLink.class,
                        this::list,
                        new Parameter("purpose", "what is asked, such as confirm-concern"),
                        new Parameter("subject", "what it is about, such as the concern")),
                Route.post(
                        "links",
                        "Makes a link; its path holds the secret, which is told this once and kept nowhere.",
                        LinkBody.class,
                        IssuedLink.class,
                        this::issue),
                Route.post(
                        "links/mailed",
                        "Makes a link and mails it, so that only whoever is asked holds it: the only way to ask our own people.",
                        LinkBody.class,
                        PrivateLink.class,
                        this::mail),
                Route.get("links/{id}", "One link, without its secret.", PrivateLink.class, this::show),
                Route.delete("links/{id}", "Takes a link back, unless it was answered.", this::revoke));
    }

    private Reply list(Call call) {
        String purpose = required(call, "purpose");
        UUID subject = UUID.fromString(required(call, "subject"));
        return Reply.ok(new Slice<>(links.of(call.caller(), purpose, subject), null, null));
    }

    private Reply issue(Call call) throws IOException {
        return made(call, draft -> {
            if (links.isMailedOnly(call.caller(), draft.relationship())) {
                return Reply.refused(List.of(MAILED_ONLY));
            }
            IssuedLink issued = links.issue(call.caller(), draft);
            return Reply.created("links/" + issued.link().id().value(), issued, 1);
        });
    }

    private Reply mail(Call call) throws IOException {
        return made(call, draft -> {
            Outcome<PrivateLink> mailed = links.mail(call.caller(), draft);
            return mailed.findValue()
                    .map(link -> Reply.created("links/" + link.id().value(), link, 1))
                    .orElseGet(() -> Reply.refused(mailed.objections()));
        });
    }

    private Reply made(Call call, Function<LinkDraft, Reply> making) throws IOException {
        LinkBody body = call.body(LinkBody.class);
        return pages.isKnown(body.purpose()) ? making.apply(body.asDraft()) : Reply.refused(List.of(UNKNOWN_PURPOSE));
    }

    private Reply show(Call call) {
        return Reply.ok(find(call));
    }

    private Reply revoke(Call call) {
        links.revoke(call.caller(), find(call).id());
        return Reply.noContent();
    }

    private PrivateLink find(Call call) {
        return findId(call)
                .flatMap(id -> links.find(call.caller(), id))
                .orElseThrow(() -> new ResourceNotFound("link " + call.path("id")));
    }

    private static Optional<LinkId> findId(Call call) {
        try {
            return Optional.of(new LinkId(UUID.fromString(call.path("id"))));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String required(Call call, String parameter) {
        return call.findQuery(parameter)
                .orElseThrow(() -> new IllegalArgumentException("query parameter " + parameter + " is missing"));
    }
}
