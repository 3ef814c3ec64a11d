package rapport.access.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rapport.api.outcome.Objection;

/** Long, and not what everybody tries first: nothing else makes a password better, so nothing else is asked. */
public record PasswordPolicy(int shortest) {

    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;

    /** Beginnings and wholes of what is tried first, in lower case, without what people put before and after. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passwort",
            "kennwort",
            "passw",
            "qwerty",
            "qwertz",
            "qwertyuiop",
            "qwertzuiop",
            "asdfghjkl",
            "yxcvbnm",
            "zxcvbnm",
            "letmein",
            "welcome",
            "willkommen",
            "iloveyou",
            "ichliebedich",
            "administrator",
            "admin",
            "login",
            "monkey",
            "dragon",
            "football",
            "fussball",
            "baseball",
            "superman",
            "batman",
            "princess",
            "sunshine",
            "sonnenschein",
            "schatz",
            "geheim",
            "secret",
            "changeme",
            "master",
            "hallo",
            "hello",
            "abc",
            "abcdef",
            "abcdefgh",
            "trustno",
            "starwars",
            "whatever",
            "computer",
            "internet",
            "summer",
            "winter",
            "spring",
            "autumn",
            "sommer",
            "fruehling",
            "herbst",
            "rapport",
            "berlin",
            "hamburg",
            "muenchen",
            "test",
            "guest",
            "user",
            "default",
            "shadow",
            "michael",
            "freedom",
            "charlie",
            "correcthorsebatterystaple",
            "januar",
            "februar",
            "january",
            "february");

    public PasswordPolicy {
        if (shortest < 8 || shortest > 64) {
            throw new IllegalArgumentException("the shortest password must have 8 to 64 letters, was " + shortest);
        }
    }

    /** What is wrong with a password for somebody of that name. */
    public List<Objection> objections(String password, String login, String name) {
        List<Objection> objections = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < shortest) {
            objections.add(new Objection(
                    "password",
                    "password.short",
                    Map.of("least", Integer.toString(shortest)),
                    "A password has at least " + shortest + " characters."));
        } else if (length > LONGEST) {
            objections.add(new Objection(
                    "password",
                    "password.long",
                    Map.of("most", Integer.toString(LONGEST)),
                    "A password has at most " + LONGEST + " characters."));
        } else if (isCommon(password, login, name)) {
            objections.add(Objection.to(
                    "password",
                    "password.common",
                    "This password is among the first that others try. Three or four words of your own are better."));
        }
        return objections;
    }

    private static boolean isCommon(String password, String login, String name) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.chars().distinct().count() < FEWEST_DIFFERENT || isRun(lower)) {
            return true;
        }
        List<String> cores =
                List.of(letters(core(lower)), letters(undisguised(core(lower))), letters(core(undisguised(lower))));
        return cores.contains("")
                || cores.stream().anyMatch(COMMON::contains)
                || names(login, name).anyMatch(cores::contains);
    }

    /** Without the figures and signs that people put before and after. */
    private static String core(String text) {
        return text.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    private static String undisguised(String text) {
        return text.replace('0', 'o')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('@', 'a')
                .replace('$', 's');
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]", "");
    }

    /** Whether each character follows the one before, as in 1234567890. */
    private static boolean isRun(String text) {
        int step = text.charAt(1) - text.charAt(0);
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) - text.charAt(i - 1) != step) {
                return false;
            }
        }
        return Math.abs(step) <= 1;
    }

    private static Stream<String> names(String login, String name) {
        String whole = name.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(login.replaceAll("@.*", ""), login, whole), Stream.of(whole.split("\\s+")))
                .map(PasswordPolicy::letters)
                .filter(part -> part.length() > 2);
    }
}
