package rapport.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.api.party.Birthday;
import rapport.api.party.ContactPoint;
import rapport.api.party.ContactPoint.Kind;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.DateOrder;
import rapport.exchange.model.Employment;
import rapport.exchange.model.PersonRow;
import rapport.exchange.model.Reading;
import rapport.exchange.model.RefusedRow;
import rapport.exchange.model.Row;
import rapport.exchange.model.Shape;

class CsvPeopleTest {

    @TempDir
    Path folder;

    @Test
    void readsGoogleContacts() {
        Path file = Reads.fixture(folder, "google-new.csv");
        assertThat(Reads.reading(file).requireTable().mapping().shape()).isEqualTo(Shape.GOOGLE);

        List<Row> rows = Reads.rows(file);
        PersonRow mira = Reads.person(rows.get(0));
        assertThat(mira.names().given()).isEqualTo("Mira");
        assertThat(mira.names().additional()).isEqualTo("Elena");
        assertThat(mira.names().family()).isEqualTo("Okafor");
        assertThat(mira.names().nickname()).isEqualTo("Mimi");
        assertThat(mira.employment()).isEqualTo(new Employment("Northwind Pumps Ltd", "Operations", "Head of Supply"));
        assertThat(mira.birthday()).isEqualTo(Birthday.parse("1981-04-15"));
        assertThat(mira.tags()).containsExactly("Suppliers");
        assertThat(mira.note()).isEqualTo("Met at the fair in Leeds,\nlikes sailing");
        assertThat(mira.contactPoints())
                .containsExactly(
                        new ContactPoint(Kind.MAIL, "work", "mira.okafor@northwind.example"),
                        new ContactPoint(Kind.MAIL, "home", "mira@okafor.example"),
                        new ContactPoint(Kind.PHONE, "mobile", "+44 20 7946 0101"),
                        new ContactPoint(Kind.PHONE, "mobile", "+44 20 7946 0102"),
                        new ContactPoint(Kind.LINK, "profile", "https://people.example/mira"),
                        new ContactPoint(Kind.ADDRESS, "work", "4 Quay Road\nLeeds\nLS1 4AB\nUK"));
        assertThat(mira.problems()).isEmpty();

        assertThat(Reads.person(rows.get(1)).birthday()).isEqualTo(Birthday.parse("--12-24"));
        assertThat(Reads.person(rows.get(2)).namesOnlyAnOrganization()).isTrue();
    }

    @Test
    void readsOldGoogleContacts() {
        PersonRow tomas =
                Reads.person(Reads.rows(Reads.fixture(folder, "google-old.csv")).get(0));

        assertThat(tomas.names().family()).isEqualTo("Vega");
        assertThat(tomas.values(Kind.MAIL)).containsExactly("t.vega@altiplano.example", "tomas@vega.example");
        assertThat(tomas.contactPoints()).contains(new ContactPoint(Kind.PHONE, "work fax", "+34 910 000 002"));
        assertThat(tomas.employment()).isEqualTo(new Employment("Altiplano Foods", "Purchasing", "Buyer"));
        assertThat(tomas.birthday()).isEqualTo(Birthday.parse("1975-11-02"));
        assertThat(tomas.tags()).containsExactly("Customers");
    }

    @Test
    void readsOutlook() {
        Path file = Reads.fixture(folder, "outlook-en.csv");
        Reading reading = Reads.reading(file);
        assertThat(reading.requireTable().mapping().shape()).isEqualTo(Shape.OUTLOOK);
        assertThat(reading.requireTable().mapping().dateOrder()).isEqualTo(DateOrder.MONTH_FIRST);

        List<Row> rows = Reads.rows(file);
        PersonRow calvin = Reads.person(rows.get(0));
        assertThat(calvin.employment()).isEqualTo(new Employment("Ames, Hall & Co.", "Legal", "Partner"));
        assertThat(calvin.birthday()).isEqualTo(Birthday.parse("1969-03-28"));
        assertThat(calvin.values(Kind.MAIL)).containsExactly("calvin@ameshall.example");
        assertThat(calvin.values(Kind.ADDRESS))
                .containsExactly("12 Court Square\nFloor 3\nBoston, MA 02108\nUnited States of America");
        assertThat(calvin.contactPoints())
                .contains(
                        new ContactPoint(Kind.PHONE, "work fax", "+1 617 555 0100"),
                        new ContactPoint(Kind.PHONE, "work", "+1 617 555 0101"),
                        new ContactPoint(Kind.PHONE, "mobile", "+1 617 555 0102"));
        assertThat(calvin.tags()).containsExactly("VIP", "Customers");
        assertThat(calvin.note()).isEqualTo("Said \"call me\" in May");
        assertThat(Reads.complaints(calvin)).containsExactly(Complaint.MAIL_MALFORMED);

        PersonRow rosa = Reads.person(rows.get(1));
        assertThat(rosa.birthday()).isNull();
        assertThat(rosa.contactPoints()).contains(new ContactPoint(Kind.ADDRESS, "home", "9 Elm St\nSalem, MA 01970"));
        assertThat(rosa.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,true",
        "UTF-8,false",
        "UTF-16LE,true",
        "UTF-16LE,false",
        "UTF-16BE,true",
        "UTF-16BE,false",
        "windows-1252,false"
    })
    void readsGermanOutlookInEveryEncoding(String charset, boolean marked) {
        Path file = Reads.fixture(folder, "outlook-de.csv", Charset.forName(charset), marked ? "\uFEFF" : "");
        assertThat(Reads.reading(file).requireTable().mapping().shape()).isEqualTo(Shape.OUTLOOK);

        PersonRow row = Reads.person(Reads.rows(file).get(0));
        assertThat(row.names().given()).isEqualTo("Jörg-Änne");
        assertThat(row.names().family()).isEqualTo("Müßig");
        assertThat(row.employment()).isEqualTo(new Employment("Größenwahn GmbH", "Vertrieb", "Geschäftsführerin"));
        assertThat(row.birthday()).isEqualTo(Birthday.parse("1977-04-03"));
        assertThat(row.contactPoints())
                .containsExactly(
                        new ContactPoint(Kind.MAIL, null, "j.muessig@groessenwahn.example"),
                        new ContactPoint(Kind.MAIL, null, "jae@muessig.example"),
                        new ContactPoint(Kind.PHONE, "work fax", "+49 221 555001"),
                        new ContactPoint(Kind.PHONE, "work", "+49 221 555000"),
                        new ContactPoint(Kind.PHONE, "mobile", "+49 171 5550002"),
                        new ContactPoint(Kind.LINK, null, "www.groessenwahn.example"),
                        new ContactPoint(Kind.ADDRESS, "work", "Königstraße 5\n50667 Köln\nDeutschland"));
        assertThat(row.problems()).isEmpty();
    }

    @Test
    void readsHubSpot() {
        Path file = Reads.fixture(folder, "hubspot.csv");
        assertThat(Reads.reading(file).requireTable().mapping().shape()).isEqualTo(Shape.HUBSPOT);

        PersonRow priya = Reads.person(Reads.rows(file).get(0));
        assertThat(priya.key()).isEqualTo("151");
        assertThat(priya.values(Kind.MAIL)).containsExactly("priya.raman@lakeview.example");
        assertThat(priya.employment()).isEqualTo(new Employment("Lakeview Clinic", null, "Procurement lead"));
    }

    @Test
    void readsLinkedInBelowItsPreamble() {
        Path file = Reads.fixture(folder, "linkedin.csv");
        Reading reading = Reads.reading(file);
        assertThat(reading.requireTable().preamble()).isEqualTo(2);
        assertThat(reading.requireTable().mapping().shape()).isEqualTo(Shape.LINKEDIN);

        List<Row> rows = Reads.rows(file);
        assertThat(rows).hasSize(2);
        PersonRow hanna = Reads.person(rows.get(0));
        assertThat(hanna.key()).isEqualTo("https://www.linkedin.com/in/hanna-soerensen-example");
        assertThat(hanna.names().family()).isEqualTo("Sørensen");
        assertThat(hanna.employment()).isEqualTo(new Employment("Fjord, Vik & Partners", null, "Managing Director"));
        assertThat(hanna.values(Kind.MAIL)).isEmpty();
        assertThat(hanna.origin().line()).isEqualTo(5);
    }

    @Test
    void readsSemicolonsGermanDatesAndSaysWhatItLeftOut() {
        Path file = Reads.fixture(folder, "semicolon.csv");
        assertThat(Reads.reading(file).requireTable().delimiter()).isEqualTo(';');

        List<Row> rows = Reads.rows(file);
        PersonRow ute = Reads.person(rows.get(0));
        assertThat(ute.birthday()).isEqualTo(Birthday.parse("1968-07-14"));
        assertThat(ute.values(Kind.ADDRESS)).containsExactly("Invalidenstraße 5 a\n10115 Berlin");
        assertThat(ute.values(Kind.PHONE)).containsExactly("030 5550101");
        assertThat(Reads.complaints(rows.get(1))).containsExactly(Complaint.MAIL_MALFORMED, Complaint.DATE_UNREADABLE);
        assertThat(rows.get(1).problems().get(1).column()).isEqualTo("Geburtstag");
    }

    @Test
    void understandsAFileWithoutHeadings() {
        Path file = Reads.fixture(folder, "unheaded.csv");
        List<Row> rows = Reads.rows(file);

        assertThat(rows).hasSize(2);
        assertThat(Reads.person(rows.get(1)).values(Kind.MAIL)).containsExactly("nils@meer.example");
        assertThat(Reads.person(rows.get(1)).values(Kind.PHONE)).containsExactly("+31 20 555 0102");
        assertThat(Reads.person(rows.get(1)).names().family()).isEqualTo("van der Meer");
    }

    @Test
    void readsTheThousandRecordsOfFebrl() {
        Path file = Reads.real("duplicates/febrl1.csv");
        List<Row> rows = Reads.rows(file);

        assertThat(rows).hasSize(1000);
        PersonRow lachlan = Reads.person(rows.get(1));
        assertThat(lachlan.key()).isEqualTo("rec-122-org");
        assertThat(lachlan.names().given()).isEqualTo("lachlan");
        assertThat(lachlan.birthday()).isEqualTo(Birthday.parse("1999-02-19"));
        assertThat(lachlan.values(Kind.ADDRESS)).containsExactly("69 giblin street\nkillarney\nbittern, qld 4814");
    }

    @Test
    void refusesARowThatNamesNobody() {
        Path file = Reads.write(
                folder, "a.csv", "First name,Last name,Mail,City\nAda,Berg,ada@berg.example,Oslo\n,,,Bergen\n");
        List<Row> rows = Reads.rows(file);

        assertThat(rows.get(1)).isInstanceOf(RefusedRow.class);
        assertThat(Reads.complaints(rows.get(1))).containsExactly(Complaint.NAMELESS);
        assertThat(rows.get(1).origin().cells()).containsExactly("", "", "", "Bergen");
    }

    @Test
    void takesExcelsAnnouncementOfTheDelimiterForWhatItIs() {
        Path file = Reads.write(folder, "a.csv", "sep=;\r\nVorname;Nachname;Mail\r\nAda;Berg;ada@berg.example\r\n");

        assertThat(Reads.person(Reads.rows(file).get(0)).names().family()).isEqualTo("Berg");
    }

    @Test
    void tellsPhoneNumbersInOneCellApart() {
        Path file = Reads.write(
                folder,
                "a.csv",
                "Name,Phone\nAda Berg,\"+49 30 123456, 0171 / 9876543\"\nBo Lind,\"030 1234, ext. 5\"\n");
        List<Row> rows = Reads.rows(file);

        assertThat(Reads.person(rows.get(0)).values(Kind.PHONE)).containsExactly("+49 30 123456", "0171 / 9876543");
        assertThat(Reads.person(rows.get(1)).values(Kind.PHONE)).containsExactly("030 1234, ext. 5");
    }
}
