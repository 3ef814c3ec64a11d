package rapport.console;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.console.api.Parameters;
import rapport.console.api.Upload;
import rapport.console.api.Visit;
import rapport.console.http.Cookies;

/** Makes a visit of a request. */
@Component(service = Reception.class)
public final class Reception {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> LANGUAGES = List.of("en", "de");
    private static final int LONGEST_FIELD = 1 << 20;

    private final Clock clock;

    @Activate
    public Reception(@Reference Clock clock) {
        this.clock = clock;
    }

    /** The visit, with everything but what stands in the path for variables and what a form sent. */
    Visit.Builder receive(HttpServletRequest request, HttpServletResponse response, Optional<Caller> caller) {
        Visit.Builder visit = Visit.to(request.getRequestURI())
                .at(clock.instant())
                .query(query(request))
                .asFragment(Gate.isFragment(request))
                .from(request.getRemoteAddr())
                .sessionToken(Cookies.find(request, Cookies.SESSION).orElse(null))
                .csrfToken(OneSite.tokenFor(secret(request, response, caller.isPresent())));
        Locale locale = locale(request, caller);
        caller.map(someone -> speaking(someone, locale)).ifPresent(visit::by);
        visit.in(locale);
        for (Enumeration<String> names = request.getHeaderNames(); names.hasMoreElements(); ) {
            String name = names.nextElement();
            visit.header(name, request.getHeader(name));
        }
        return visit;
    }

    /** Adds the fields and files of a form. Files stay on the disk until the page reads them. */
    void readForm(HttpServletRequest request, Visit.Builder visit) throws IOException, ServletException {
        visit.form(new Parameters(hasFiles(request) ? readParts(request, visit) : readFields(request)));
    }

    /** Whether the body may hold files, which are written to the disk as they come. */
    static boolean hasFiles(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private static Map<String, List<String>> readParts(HttpServletRequest request, Visit.Builder visit)
            throws IOException, ServletException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Part part : request.getParts()) {
            String fileName = part.getSubmittedFileName();
            if (fileName != null) {
                visit.upload(new Upload(part.getName(), fileName, part.getSize(), part::getInputStream));
            } else if (part.getSize() <= LONGEST_FIELD) {
                String text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                fields.computeIfAbsent(part.getName(), first -> new ArrayList<>())
                        .add(text);
            }
        }
        return fields;
    }

    /** The servlet mixes query and form; what stands in the query comes first and is left out here. */
    private static Map<String, List<String>> readFields(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Map<String, List<String>> inQuery = query(request).values();
        request.getParameterMap().forEach((name, values) -> {
            int skipped = Math.min(inQuery.getOrDefault(name, List.of()).size(), values.length);
            List<String> own = Arrays.asList(values).subList(skipped, values.length);
            if (!own.isEmpty()) {
                fields.put(name, own);
            }
        });
        return fields;
    }

    /**
     * The language: the reader's own choice in this browser, then the account's, then the browser's. A choice made while
     * the account spoke another language than it does now is out of date.
     */
    static Locale locale(HttpServletRequest request, Optional<Caller> caller) {
        Locale spoken = caller.map(Caller::locale).orElseGet(request::getLocale);
        String[] choice = Cookies.find(request, Cookies.LANGUAGE).orElse("").split("\\.", 2);
        boolean valid = caller.isEmpty() || (choice.length == 2 && choice[1].equals(spoken.getLanguage()));
        if (valid && LANGUAGES.contains(choice[0]) && !choice[0].equals(spoken.getLanguage())) {
            return Locale.forLanguageTag(choice[0]);
        }
        return LANGUAGES.contains(spoken.getLanguage()) ? spoken : Locale.ENGLISH;
    }

    private static Caller speaking(Caller someone, Locale locale) {
        return new Caller(
                someone.account(),
                someone.person(),
                someone.name(),
                someone.role(),
                someone.levelRights(),
                locale,
                someone.zone());
    }

    private static String secret(HttpServletRequest request, HttpServletResponse response, boolean signedIn) {
        if (signedIn) {
            return Cookies.find(request, Cookies.SESSION).orElseThrow();
        }
        Optional<String> known = Cookies.find(request, Cookies.FORM).filter(secret -> secret.length() == 32);
        return known.orElseGet(() -> {
            byte[] random = new byte[16];
            RANDOM.nextBytes(random);
            String secret = HexFormat.of().formatHex(random);
            Cookies.keep(request, response, new Cookies.Kept(Cookies.FORM, secret, Duration.ofDays(1)));
            return secret;
        });
    }

    private static Parameters query(HttpServletRequest request) {
        return new Parameters(QueryText.parse(request.getQueryString()));
    }
}
