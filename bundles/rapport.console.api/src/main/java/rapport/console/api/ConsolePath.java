package rapport.console.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Where a page is found: one or more path templates such as {@code /people/{id}}. A variable stands for one whole
 * segment; where two templates match, the one with more literal segments wins.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ConsolePath {

    String PREFIX_ = "rapport.";

    /** The service property that carries the templates. */
    String PROPERTY = "rapport.console.path";

    String[] value();
}
