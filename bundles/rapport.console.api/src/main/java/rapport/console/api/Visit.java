package rapport.console.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;

/** One request to a page: who asks, for what, in which language, and when. Immutable. */
public final class Visit {

    private final Builder told;

    private Visit(Builder told) {
        this.told = told;
    }

    /** A visit to a path, as the console receives it or a test invents it. */
    public static Builder to(String path) {
        return new Builder(path);
    }

    /**
     * Who asks.
     *
     * @throws IllegalStateException on a page for people who are not signed in
     */
    public Caller caller() {
        return findCaller().orElseThrow(() -> new IllegalStateException("nobody is signed in at " + path()));
    }

    public Optional<Caller> findCaller() {
        return Optional.ofNullable(told.caller);
    }

    /** The path, without query. */
    public String path() {
        return told.path;
    }

    /** What stands in the path for a variable of the template. */
    public String variable(String name) {
        String value = told.variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no variable {" + name + "} in the template of " + path());
        }
        return value;
    }

    /** The identifier that stands in the path; empty where it is none, so that the page answers "not found". */
    public <I> Optional<I> findId(String name, Function<UUID, I> type) {
        try {
            return Optional.of(type.apply(UUID.fromString(variable(name))));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    public Parameters query() {
        return told.query;
    }

    public Parameters form() {
        return told.form;
    }

    public List<Upload> uploads() {
        return List.copyOf(told.uploads);
    }

    /** The file of that field, where one was chosen. */
    public Optional<Upload> findUpload(String field) {
        return told.uploads.stream()
                .filter(upload -> upload.field().equals(field) && upload.size() > 0)
                .findFirst();
    }

    public Locale locale() {
        return told.locale;
    }

    /** Where the reader's day begins and ends. */
    public ZoneId zone() {
        return findCaller().map(Caller::zone).orElse(told.zone);
    }

    public Instant now() {
        return told.now;
    }

    /** The reader's date. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    /** What a form must send back as {@code _csrf}; {@code ui.token()} writes the field. */
    public String csrfToken() {
        return told.csrfToken;
    }

    /** Whether htmx asks for a part of a page. */
    public boolean isFragment() {
        return told.fragment;
    }

    /** The secret in the session cookie, for those who end sessions. */
    public Optional<String> findSessionToken() {
        return Optional.ofNullable(told.sessionToken);
    }

    /** Where the request came from, for throttling and the list of sessions. */
    public String remoteAddress() {
        return told.remoteAddress;
    }

    /** A request header, or an empty text. */
    public String header(String name) {
        return told.headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** Where this reader reaches us, as a link for somebody else should begin. */
    public String origin() {
        String origin = header("Origin");
        if (origin.matches("https?://[^\\s/]+")) {
            return origin;
        }
        boolean secure = header("X-Forwarded-Proto").equalsIgnoreCase("https");
        return (secure ? "https://" : "http://") + header("Host");
    }

    /** Puts a visit together. What is not said has a plain default: nobody, English, UTC, the epoch. */
    public static final class Builder {

        private final String path;
        private final Map<String, String> variables = new HashMap<>();
        private final Map<String, String> headers = new HashMap<>();
        private final List<Upload> uploads = new ArrayList<>();
        private @Nullable Caller caller;
        private Parameters query = Parameters.NONE;
        private Parameters form = Parameters.NONE;
        private Locale locale = Locale.ENGLISH;
        private ZoneId zone = ZoneId.of("UTC");
        private Instant now = Instant.EPOCH;
        private String csrfToken = "";
        private boolean fragment;
        private @Nullable String sessionToken;
        private String remoteAddress = "127.0.0.1";

        private Builder(String path) {
            this.path = Objects.requireNonNull(path, "path");
        }

        public Builder by(Caller someone) {
            caller = someone;
            locale = someone.locale();
            return this;
        }

        public Builder variable(String name, String value) {
            variables.put(name, value);
            return this;
        }

        public Builder header(String name, String value) {
            headers.put(name.toLowerCase(Locale.ROOT), value);
            return this;
        }

        public Builder query(Parameters parameters) {
            query = parameters;
            return this;
        }

        public Builder form(Parameters parameters) {
            form = parameters;
            return this;
        }

        public Builder upload(Upload upload) {
            uploads.add(upload);
            return this;
        }

        /** The language; otherwise the caller's. */
        public Builder in(Locale language) {
            locale = language;
            return this;
        }

        /** The zone of somebody who is not signed in. */
        public Builder zone(ZoneId readersZone) {
            zone = readersZone;
            return this;
        }

        public Builder at(Instant moment) {
            now = moment;
            return this;
        }

        public Builder csrfToken(String token) {
            csrfToken = token;
            return this;
        }

        public Builder asFragment(boolean asked) {
            fragment = asked;
            return this;
        }

        public Builder sessionToken(@Nullable String token) {
            sessionToken = token;
            return this;
        }

        public Builder from(String address) {
            remoteAddress = address;
            return this;
        }

        /** The visit; this builder must not be used again. */
        public Visit build() {
            return new Visit(this);
        }
    }
}
