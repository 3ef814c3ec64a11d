package rapport.console.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Marks a page that people reach before they are signed in, such as sign-in and set-up; it is shown without navigation. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Anonymous {

    String PREFIX_ = "rapport.console.";

    /** The service property that carries the mark. */
    String PROPERTY = "rapport.console.anonymous";
}
