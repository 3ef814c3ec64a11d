package rapport.exchange.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetGuessTest {

    private static final String GERMAN =
            "Vorname;Nachname;Ort\nJörg;Müller;Düsseldorf\nBärbel;Weiß;Münster\nÖzlem;Groß;Köln\n";
    private static final String FRENCH = "Prénom,Nom,Ville\nHélène,Lefèvre,Orléans\nFrançois,D’Amboise,Besançon\n";
    private static final String SPANISH = "Nombre,Apellido\nJosé,Núñez\nMaría,García\nÁngel,Ibáñez\nInés,Muñoz\n";
    private static final String PORTUGUESE = "Nome,Apelido\nJoão,Magalhães\nConceição,Gonçalves\nInês,Araújo\n";
    private static final String NORDIC = "Fornavn,Etternavn\nBjørn,Ødegård\nSøren,Kjær\nÅsa,Sjöberg\nJørgen,Bråten\n";
    private static final String RUSSIAN = "Имя;Фамилия\nИван;Петров\nОльга;Смирнова\nЮрий;Кузнецов\n";
    private static final String POLISH =
            "Imię;Nazwisko;Miasto\nŁukasz;Wójcik;Łódź\nPaweł;Dąbrowski;Gdańsk\nMichał;Zając;Poznań\n";

    @ParameterizedTest
    @CsvSource({"windows-1252", "IBM850", "x-MacRoman"})
    void tellsTheOldEncodingsOfWesternEuropeApart(String charset) {
        for (String text : new String[] {GERMAN, FRENCH, SPANISH, PORTUGUESE, NORDIC}) {
            assertThat(read(text.replace("’", "'"), charset)).isEqualTo(text.replace("’", "'"));
        }
    }

    @Test
    void tellsTheOldEncodingsOfTheEastApart() {
        assertThat(read(RUSSIAN, "windows-1251")).isEqualTo(RUSSIAN);
        assertThat(read(RUSSIAN, "KOI8-R")).isEqualTo(RUSSIAN);
        assertThat(read(POLISH, "windows-1250")).isEqualTo(POLISH);
    }

    @Test
    void aSingleLetterIsEnough() {
        assertThat(read("Name\nJörg Meier\n", "IBM850")).contains("Jörg");
        assertThat(read("Name\nJörg Meier\n", "windows-1252")).contains("Jörg");
        assertThat(read("Street\nHauptstraße 7\n", "IBM850")).contains("Hauptstraße");
        assertThat(read("Name\nMaría Juárez\n", "windows-1252")).contains("Juárez");
    }

    @Test
    void signsThatOnlyWindowsWritesSpeakForIt() {
        assertThat(read("Name,Note\nO’Brien,“fine” – 20 €\n", "windows-1252"))
                .isEqualTo("Name,Note\nO’Brien,“fine” – 20 €\n");
        assertThat(read(FRENCH, "windows-1252")).isEqualTo(FRENCH);
    }

    @Test
    void unicodeWithAStrayByteStaysUnicode() {
        byte[] text = ("Jörg;Müller\n".repeat(5) + "Andr?;Weiß\n").getBytes(StandardCharsets.UTF_8);
        text[new String(text, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;

        assertThat(CharsetGuess.of(text).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    private static String read(String text, String charset) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        return new String(bytes, CharsetGuess.of(bytes).charset());
    }
}
