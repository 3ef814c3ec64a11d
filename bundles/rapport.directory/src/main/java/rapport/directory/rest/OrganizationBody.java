package rapport.directory.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.api.party.ContactPoint;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;

/**
 * What a client wants an organization's record to say.
 *
 * @param parent the organization of which it is a part; the id suffices
 * @param domains mail domains whose addresses belong to its people
 */
record OrganizationBody(
        @Nullable String name,
        PositionJson.@Nullable Place parent,
        @Nullable List<String> domains,
        @Nullable Boolean ours,
        @Nullable List<String> mails,
        @Nullable List<String> phones,
        @Nullable List<String> addresses,
        @Nullable List<String> links,
        @Nullable List<String> tags) {

    /** A whole record: what is not said is empty; labels stay with what they named before. */
    OrganizationDraft asDraft(List<ContactPoint> before) {
        return new OrganizationDraft(
                name == null ? "" : name,
                parentId(),
                orNone(domains),
                Boolean.TRUE.equals(ours),
                Points.gathered(orNone(mails), orNone(phones), orNone(addresses), orNone(links), before),
                orNone(tags));
    }

    /** What a record says, but for what is said here. */
    OrganizationDraft asDraftOver(Organization was) {
        return new OrganizationDraft(
                name == null ? was.name() : name,
                parent == null ? was.parent() : parentId(),
                domains == null ? was.domains() : domains,
                ours == null ? was.ours() : ours,
                Points.gathered(mails, phones, addresses, links, was.contactPoints()),
                tags == null ? was.tags() : tags);
    }

    private @Nullable OrganizationId parentId() {
        return parent == null ? null : parent.id();
    }

    private static List<String> orNone(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts;
    }
}
