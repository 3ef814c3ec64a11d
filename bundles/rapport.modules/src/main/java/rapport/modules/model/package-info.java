/** What is to be said of modules and bundles. */
@NullMarked
package rapport.modules.model;

import org.jspecify.annotations.NullMarked;
