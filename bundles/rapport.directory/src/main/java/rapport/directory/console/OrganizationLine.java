package rapport.directory.console;

import org.jspecify.annotations.Nullable;
import rapport.api.party.Organization;
import rapport.api.party.PartyName;

/**
 * An organization as a list shows it.
 *
 * @param parent null at the top
 */
record OrganizationLine(Organization organization, @Nullable PartyName parent) {}
