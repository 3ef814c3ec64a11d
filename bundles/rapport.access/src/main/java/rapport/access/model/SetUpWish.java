package rapport.access.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Role;

/**
 * What somebody who sets Rapport up has decided.
 *
 * @param login what the administrator signs in with
 * @param mail the administrator's; null where there is none
 * @param organization the name of our own organization
 * @param domains its mail domains
 * @param levels names of the levels to enable; null leaves them as they are
 * @param sample whether to begin with the sample company
 */
public record SetUpWish(
        String login,
        String name,
        @Nullable String mail,
        String password,
        String organization,
        List<String> domains,
        @Nullable List<String> levels,
        boolean sample,
        String language,
        String zone) {

    public SetUpWish {
        organization = organization.strip();
        domains = domains.stream()
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT).replaceFirst("^.*@", ""))
                .filter(domain -> !domain.isEmpty())
                .distinct()
                .toList();
        levels = levels == null ? null : List.copyOf(levels);
    }

    /** The administrator's account. */
    public AccountDraft account() {
        return new AccountDraft(login, name, mail, null, Role.ADMINISTRATOR, Map.of(), language, zone);
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "SetUpWish[login=" + login + ", organization=" + organization + ", domains=" + domains + ", levels="
                + levels + ", sample=" + sample + "]";
    }
}
