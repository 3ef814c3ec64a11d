/** The compiled templates of the widgets; pages call the widgets instead. */
package rapport.console.api.widget.templates;
