package rapport.console.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Marks a page that is reached by a secret in its path, by people who have no account. Nobody counts as signed in there, forms
 * need no token, since whoever sends one knows the secret, and what it answers is kept by no browser, search engine or frame,
 * nor told to the next site. It answers {@link Answer#alone}.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ByLink {

    String PREFIX_ = "rapport.console.";

    /** The service property that carries the mark. */
    String PROPERTY = "rapport.console.by.link";
}
