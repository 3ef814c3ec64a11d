package rapport.exchange.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.api.party.Birthday;
import rapport.api.party.ContactPoint;
import rapport.api.party.ContactPoint.Kind;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.Employment;
import rapport.exchange.model.Names;
import rapport.exchange.model.PersonRow;
import rapport.exchange.model.Row;

class CardsTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatAnIPhoneWrites() {
        List<Row> rows = Reads.rows(Reads.fixture(folder, "iphone.vcf"));

        PersonRow ada = Reads.person(rows.get(0));
        assertThat(ada.key()).isEqualTo("7f0c1e4e-0000-4000-8000-00000000ada1");
        assertThat(ada.names()).isEqualTo(new Names("Ada", "Maria", "Berg", "Ada Maria Berg", null));
        assertThat(ada.employment()).isEqualTo(new Employment("Berg & Töchter", "Werkstatt", "Inhaberin"));
        assertThat(ada.birthday()).isEqualTo(Birthday.parse("--04-15"));
        assertThat(ada.tags()).containsExactly("Handwerk", "Berlin");
        assertThat(ada.note()).isEqualTo("Erste Zeile\nZweite Zeile, mit Komma");
        assertThat(ada.contactPoints())
                .containsExactly(
                        new ContactPoint(Kind.MAIL, "werkstatt", "ada@berg.example"),
                        new ContactPoint(Kind.MAIL, "home", "ada.privat@berg.example"),
                        new ContactPoint(Kind.PHONE, "mobile", "+49 170 5550101"),
                        new ContactPoint(Kind.PHONE, "assistant", "+49 30 5550102"),
                        new ContactPoint(Kind.LINK, "homepage", "https://berg.example"),
                        new ContactPoint(Kind.ADDRESS, "work", "Hinterhof 3\n10999 Berlin\nDeutschland"));
        assertThat(ada.origin().cells().get(0)).doesNotContain("PHOTO", "AAgAAYdpAAQAAAAB");

        assertThat(Reads.person(rows.get(1)).namesOnlyAnOrganization()).isTrue();
        assertThat(Reads.complaints(rows.get(2))).containsExactly(Complaint.CARD_IS_LIST);
    }

    @Test
    void readsWhatAnAndroidPhoneWrites() {
        List<Row> rows = Reads.rows(Reads.fixture(folder, "android.vcf"));

        assertThat(rows).hasSize(4);
        PersonRow ipek = Reads.person(rows.get(0));
        assertThat(ipek.names().given()).isEqualTo("İpek");
        assertThat(ipek.names().family()).isEqualTo("Öztürk");
        assertThat(ipek.values(Kind.PHONE)).containsExactly("+90 555 555 0101", "+90 555 555 0102");
        assertThat(ipek.values(Kind.MAIL)).containsExactly("ipek@ozturk.example");
        assertThat(ipek.values(Kind.ADDRESS)).containsExactly("Bağdat Cad. 5\nKat 2\n34000 İstanbul\nTürkiye");
        assertThat(ipek.note()).isEqualTo("Uzun bir not, ikinci satır");
        assertThat(ipek.birthday()).isEqualTo(Birthday.parse("--02-29"));
        assertThat(ipek.problems()).isEmpty();

        PersonRow joerg = Reads.person(rows.get(1));
        assertThat(joerg.names().given()).isEqualTo("Jörg");
        assertThat(joerg.names().family()).isEqualTo("Müller");
        assertThat(Reads.complaints(joerg)).containsExactly(Complaint.CARD_UNFINISHED);
        assertThat(Reads.person(rows.get(2)).values(Kind.PHONE)).containsExactly("+49 89 5550104");
        assertThat(Reads.complaints(rows.get(3))).containsExactly(Complaint.NAMELESS);
    }

    @Test
    void readsAndroidsRealCards() {
        List<Row> rows = Reads.rows(Reads.real("vcard/John_Doe_ANDROID.vcf"));

        assertThat(rows).hasSize(6);
        assertThat(Reads.person(rows.get(0)).values(Kind.MAIL)).containsExactly("john.doe@company.com");
        assertThat(Reads.person(rows.get(2)).names().formatted()).isEqualTo("Ñ Ñ Ñ Ñ Ñ");
        PersonRow fourth = Reads.person(rows.get(3));
        assertThat(fourth.names().family()).isEqualTo("Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ");
        assertThat(fourth.contactPoints())
                .containsExactly(
                        new ContactPoint(Kind.PHONE, "mobile", "123456"),
                        new ContactPoint(Kind.PHONE, "home", "234567"),
                        new ContactPoint(Kind.PHONE, "mobile", "3456789"),
                        new ContactPoint(Kind.PHONE, "home", "45678901"));
        PersonRow fifth = Reads.person(rows.get(4));
        assertThat(fifth.names().given()).isEqualTo("Ñ Ñ Ñ");
        assertThat(fifth.values(Kind.MAIL)).containsExactly("bob@company.com");
        assertThat(fifth.employment().organization()).isEqualTo("Ñ".repeat(13 - 1));
        assertThat(Reads.complaints(fifth)).containsExactly(Complaint.MAIL_MALFORMED);
        assertThat(Reads.person(rows.get(5)).values(Kind.MAIL)).containsExactly("henry@company.com");
    }

    @Test
    void readsBlackBerry() {
        PersonRow john = Reads.person(
                Reads.rows(Reads.real("vcard/John_Doe_BLACK_BERRY.vcf")).get(0));

        assertThat(john.names()).isEqualTo(new Names("john", null, "Doe", "John Doe", null));
        assertThat(john.employment().organization()).isEqualTo("Acme Solutions");
        assertThat(john.contactPoints()).containsExactly(new ContactPoint(Kind.PHONE, "mobile", "+96123456789"));
        assertThat(john.note()).isNull();
    }

    @Test
    void readsEvolution() {
        PersonRow john = Reads.person(
                Reads.rows(Reads.real("vcard/John_Doe_EVOLUTION.vcf")).get(0));

        assertThat(john.key()).isEqualTo("477343c8e6bf375a9bac1f96a5000837");
        assertThat(john.names())
                .isEqualTo(new Names("John", "Richter James", "Doe", "Mr. John Richter, James Doe Sr.", "Johny"));
        assertThat(john.employment()).isEqualTo(new Employment("IBM", "Accounting, Dungeon", "Money Counter"));
        assertThat(john.birthday()).isEqualTo(Birthday.parse("1980-03-22"));
        assertThat(john.tags()).containsExactly("VIP");
        assertThat(john.note()).startsWith("THIS SOFTWARE IS PROVIDED").endsWith("POSSIBILITY OF SUCH DAMAGE.");
        assertThat(john.contactPoints())
                .containsExactly(
                        new ContactPoint(Kind.MAIL, "work", "john.doe@ibm.com"),
                        new ContactPoint(Kind.PHONE, "mobile", "905-666-1234"),
                        new ContactPoint(Kind.PHONE, "work", "905-555-1234"),
                        new ContactPoint(Kind.LINK, null, "http://www.ibm.com"),
                        new ContactPoint(
                                Kind.ADDRESS,
                                "home",
                                "ASB-123\n15 Crescent moon drive\nAlbaney, New York 12345\nUnited States of America"));
    }

    @Test
    void readsLotusNotes() {
        PersonRow john = Reads.person(
                Reads.rows(Reads.real("vcard/John_Doe_LOTUS_NOTES.vcf")).get(0));

        assertThat(john.key()).isEqualTo("0e7602cc-443e-4b82-b4b1-90f62f99a199");
        assertThat(john.names().nickname()).isEqualTo("Johny,JayJay");
        assertThat(john.employment()).isEqualTo(new Employment("IBM", "SUN", "Generic Accountant"));
        assertThat(john.values(Kind.MAIL)).containsExactly("john.doe@ibm.com", "billy_bob@gmail.com");
        assertThat(john.contactPoints())
                .contains(
                        new ContactPoint(Kind.PHONE, "work fax", "00-1-212-555-7777"),
                        new ContactPoint(Kind.LINK, "homepage", "http://www.sun.com"));
        assertThat(john.birthday()).isEqualTo(Birthday.parse("1980-05-21"));
    }

    @Test
    void readsAppleAddressBook() {
        PersonRow john = Reads.person(
                Reads.rows(Reads.real("vcard/John_Doe_MAC_ADDRESS_BOOK.vcf")).get(0));

        assertThat(john.names().additional()).isEqualTo("Richter James");
        assertThat(john.birthday()).isEqualTo(Birthday.parse("2012-06-06"));
        assertThat(john.contactPoints())
                .contains(
                        new ContactPoint(Kind.PHONE, "home fax", "905-888-1234"),
                        new ContactPoint(Kind.PHONE, "pager", "905-111-1234"),
                        new ContactPoint(Kind.PHONE, "assistantphone", "905-222-1234"),
                        new ContactPoint(Kind.LINK, "homepage", "http://www.ibm.com"));
        assertThat(john.values(Kind.ADDRESS)).contains("Street4\nBuilding 6\nFloor 8\n12345 New York\nUSA");
        assertThat(john.origin().cells().get(0)).hasSizeLessThan(4_000);
    }

    @Test
    void readsEveryCardOfGmailsList() {
        assertThat(Reads.rows(Reads.real("vcard/gmail-list.vcf")).stream()
                        .map(row -> Reads.person(row).values(Kind.MAIL).get(0)))
                .containsExactly("asmithk@gmail.com", "chrisy55d@yahoo.com", "dwhite@gmail.com");
    }

    @Test
    void readsTheExamplesOfTheStandards() {
        List<Row> older = Reads.rows(Reads.real("vcard/rfc2426-example.vcf"));
        assertThat(older).hasSize(2);
        assertThat(Reads.person(older.get(0)).names().family()).isEqualTo("Dawson");
        assertThat(Reads.person(older.get(1)).values(Kind.ADDRESS))
                .containsExactly("501 E. Middlefield Rd.\nMountain View, CA 94043\nU.S.A.");

        PersonRow simon =
                Reads.person(Reads.rows(Reads.real("vcard/rfc6350-example.vcf")).get(0));
        assertThat(simon.birthday()).isEqualTo(Birthday.parse("--02-03"));
        assertThat(simon.values(Kind.PHONE)).containsExactly("+1-418-656-9254 ext. 102", "+1-418-262-6501");
        assertThat(simon.values(Kind.ADDRESS))
                .containsExactly("Suite D2-630\n2875 Laurier\nQuebec, QC G1V 2M2\nCanada");
        assertThat(simon.employment().organization()).isEqualTo("Viagenie");
    }

    @Test
    void aHugePictureIsNeverHeld() {
        String picture = ("PHOTO;ENCODING=b;TYPE=JPEG:\r\n" + (" " + "A".repeat(74) + "\r\n").repeat(200_000));
        Path file = Reads.write(
                folder,
                "big.vcf",
                "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Berg\r\n" + picture + "TEL:+47 1234567\r\nEND:VCARD\r\n");
        PersonRow ada = Reads.person(Reads.rows(file).get(0));

        assertThat(ada.origin().cells().get(0)).hasSizeLessThan(100);
        assertThat(ada.values(Kind.PHONE)).containsExactly("+47 1234567");
    }

    @Test
    void joinsACharacterThatWasFoldedInTheMiddle() {
        byte[] name = "FN:Jürgen Ömmes".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream card = new ByteArrayOutputStream();
        card.writeBytes("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ömmes;Jürgen;;;\r\n".getBytes(StandardCharsets.UTF_8));
        for (byte each : name) {
            card.write(each);
            if (each < 0 && (each & 0x40) != 0) {
                card.writeBytes(new byte[] {'\r', '\n', ' '});
            }
        }
        card.writeBytes("\r\nTEL:+47 1234567\r\nEND:VCARD\r\n".getBytes(StandardCharsets.UTF_8));
        Path file = Reads.write(folder, "a.vcf", card.toByteArray());
        PersonRow person = Reads.person(Reads.rows(file).get(0));

        assertThat(Reads.reading(file).charset()).isEqualTo("UTF-8");
        assertThat(person.names().formatted()).isEqualTo("Jürgen Ömmes");
        assertThat(person.values(Kind.PHONE)).containsExactly("+47 1234567");
    }
}
