package rapport.links.console;

/** The pages that tests ask with. */
public final class KnownPages {

    private KnownPages() {}

    public static LinkedPages ofTests() {
        LinkedPages pages = new LinkedPages(new OpenDoor());
        pages.addPage(new AskSomething());
        return pages;
    }
}
