/** Modules and levels for integrators. */
@NullMarked
package rapport.modules.rest;

import org.jspecify.annotations.NullMarked;
