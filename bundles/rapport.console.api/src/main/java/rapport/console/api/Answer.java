package rapport.console.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a page answers. */
public sealed interface Answer {

    /** A page: the body inside the frame, or alone where htmx asked for it. */
    static Answer shown(String title, Body body) {
        return new Shown(200, title, body);
    }

    /** A part of a page, never framed. */
    static Fragment fragment(Body body) {
        return new Fragment(body, null);
    }

    /** It is done; go there now. */
    static SeeOther seeOther(String location) {
        return new SeeOther(location, null, null);
    }

    /** It is done where the reader is: an open dialog closes, and a toast says so. Without script it goes to the location. */
    static Answer done(Toast toast, String location) {
        return new Done(toast, location);
    }

    /** The domain said no: the form again, with what was typed and every objection (422). */
    static Answer refused(String title, Body body) {
        return new Shown(422, title, body);
    }

    /** There is no such thing, or the caller may not know of it. */
    static Answer notFound() {
        return new NotFound();
    }

    /** The caller may not do this; the sentence says what it needs. */
    static Answer forbidden(String why) {
        return new Forbidden(why);
    }

    /** The module that this needs is switched off at the moment (404, with what to do). */
    static Answer switchedOff(String module) {
        return new SwitchedOff(module);
    }

    /** A page for people without an account, in a language of its own, with nothing of the product around it. */
    static Answer alone(int status, Locale language, String title, Body body) {
        return new Alone(status, language, title, body);
    }

    /** A file, written as it is made. */
    static Answer download(String fileName, String mediaType, Writing content) {
        return new Download(fileName, mediaType, content);
    }

    /** See {@link #shown} and {@link #refused}. */
    record Shown(int status, String title, Body body) implements Answer {}

    /** See {@link #alone}. */
    record Alone(int status, Locale language, String title, Body body) implements Answer {}

    /** See {@link #fragment}. */
    record Fragment(Body body, @Nullable Toast toast) implements Answer {

        /** The same fragment, announced by a toast. */
        public Fragment with(Toast announcement) {
            return new Fragment(body, announcement);
        }
    }

    /**
     * See {@link #seeOther}.
     *
     * @param session the session token to keep in the cookie, empty to forget it, null to leave it as it is
     */
    record SeeOther(
            String location,
            @Nullable Toast toast,
            @Nullable String session) implements Answer {

        public SeeOther {
            if (!location.startsWith("/") || location.startsWith("//") || location.startsWith("/\\")) {
                throw new IllegalArgumentException("location must be a path of this product, was \"" + location + "\"");
            }
        }

        /** The same, announced by a toast on the page it leads to. */
        public SeeOther with(Toast announcement) {
            return new SeeOther(location, announcement, session);
        }

        /** The same, signing the reader in. */
        public SeeOther signingIn(String token) {
            return new SeeOther(location, toast, Objects.requireNonNull(token, "session token"));
        }

        /** The same, signing the reader out. */
        public SeeOther signingOut() {
            return new SeeOther(location, toast, "");
        }
    }

    /** See {@link #done}. */
    record Done(Toast toast, String location) implements Answer {}

    /** See {@link #notFound}. */
    record NotFound() implements Answer {}

    /** See {@link #forbidden}. */
    record Forbidden(String why) implements Answer {}

    /** See {@link #switchedOff}. */
    record SwitchedOff(String module) implements Answer {}

    /** See {@link #download}. */
    record Download(String fileName, String mediaType, Writing content) implements Answer {}

    /** Writes the bytes of a download. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream output) throws IOException;
    }
}
