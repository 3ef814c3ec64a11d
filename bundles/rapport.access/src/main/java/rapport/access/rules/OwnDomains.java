package rapport.access.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import rapport.api.outcome.Objection;

/** Mail domains tell our people from theirs, so that a domain where anybody has an address cannot be ours. */
public final class OwnDomains {

    private static final Pattern DOMAIN = Pattern.compile(
            "(?=.{1,253}$)([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?)(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?)*");
    private static final Set<String> ANYBODYS = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "msn.com",
            "yahoo.com",
            "icloud.com",
            "me.com",
            "aol.com",
            "gmx.de",
            "gmx.net",
            "gmx.com",
            "web.de",
            "t-online.de",
            "freenet.de",
            "posteo.de",
            "mailbox.org",
            "proton.me",
            "protonmail.com",
            "fastmail.com",
            "mail.ru",
            "yandex.ru",
            "qq.com",
            "163.com");

    private OwnDomains() {}

    public static List<Objection> objections(List<String> domains) {
        List<Objection> objections = new ArrayList<>();
        for (String domain : domains) {
            if (!DOMAIN.matcher(domain).matches()) {
                objections.add(new Objection(
                        "domains",
                        "domain.malformed",
                        Map.of("domain", domain),
                        domain + " is not a mail domain. It is the part after the @."));
            } else if (ANYBODYS.contains(domain)) {
                objections.add(new Objection(
                        "domains",
                        "domain.anybodys",
                        Map.of("domain", domain),
                        "Anybody can have an address at " + domain
                                + ". Leave it out, so that strangers are not taken for" + " colleagues."));
            }
        }
        return objections;
    }
}
