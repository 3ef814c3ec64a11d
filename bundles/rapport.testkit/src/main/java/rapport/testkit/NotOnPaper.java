package rapport.testkit;

/** A test asks a stand-in for more than it knows; such a test belongs to the tests of the whole product. */
public final class NotOnPaper extends UnsupportedOperationException {

    private static final long serialVersionUID = 1L;

    NotOnPaper() {
        super("what is on paper does not know this; test it with the whole product");
    }
}
