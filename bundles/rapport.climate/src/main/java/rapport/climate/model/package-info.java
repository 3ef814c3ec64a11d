/** Climate as a pure function of facts. */
@NullMarked
package rapport.climate.model;

import org.jspecify.annotations.NullMarked;
