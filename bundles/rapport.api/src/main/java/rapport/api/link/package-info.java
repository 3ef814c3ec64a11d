/**
 * Private links: a question to one person, answered without an account.
 *
 * <p>A bundle that wants to ask one contributes a {@code rapport.console.api.LinkedPage} of its purpose. Colleagues make links to it
 * at {@code /links/new?purpose=…&subject=…&relationship=…&person=…&back=…} (a page that also opens as a dialog; the form is sent to
 * {@code POST /links}; without {@code person} it asks for one; {@code back} is the path to return to), see those about one subject at
 * {@code /links?purpose=…&subject=…&relationship=…}, and take one back at {@code /links/{id}}. Programs use {@code /api/v1/links}.
 * People answer at {@code /l/{secret}}.
 */
@Export
@Version("1.0.0")
@NullMarked
package rapport.api.link;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
