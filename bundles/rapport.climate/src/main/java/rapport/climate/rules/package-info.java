/** What is plausible of an incident, and what is noticed in a climate. */
@NullMarked
package rapport.climate.rules;

import org.jspecify.annotations.NullMarked;
