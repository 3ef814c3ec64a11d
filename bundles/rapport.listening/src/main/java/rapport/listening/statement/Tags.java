package rapport.listening.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** What is a heading and what a paragraph, so that a PDF is read out loud in its order and by its headings. */
final class Tags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final List<COSArray> marks = new ArrayList<>();

    Tags(PDDocument document) {
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setMarkInfo(marked);
        catalog.setStructureTreeRoot(root);
        root.appendKid(whole);
    }

    /** The next heading or paragraph. */
    PDStructureElement begin(String type) {
        PDStructureElement next = new PDStructureElement(type, whole);
        whole.appendKid(next);
        return next;
    }

    /** A page that was turned to. */
    void turn(PDPage page) {
        page.setStructParents(marks.size());
        marks.add(new COSArray());
    }

    /** The number of the next mark on the page, whose content belongs to the element. */
    int mark(PDStructureElement element, PDPage page) {
        COSArray onPage = marks.get(marks.size() - 1);
        int number = onPage.size();
        onPage.add(element.getCOSObject());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        return number;
    }

    /** Tells readers whose each mark is, once all are made. */
    void finish() {
        Map<Integer, PDParentTreeValue> byPage = new HashMap<>();
        marks.forEach(onPage -> byPage.put(byPage.size(), new PDParentTreeValue(onPage)));
        PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
        parents.setNumbers(byPage);
        root.setParentTree(parents);
        root.setParentTreeNextKey(marks.size());
    }
}
