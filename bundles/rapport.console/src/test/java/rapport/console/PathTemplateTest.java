package rapport.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;

class PathTemplateTest {

    @Test
    void aVariableStandsForOneWholeSegment() {
        PathTemplate template = PathTemplate.parse("/people/{id}/notes");
        assertThat(template.match(PathTemplate.split("/people/7/notes"))).contains(Map.of("id", "7"));
        assertThat(template.match(PathTemplate.split("/people/7/notes/"))).isPresent();
        assertThat(template.match(PathTemplate.split("/people/7"))).isEmpty();
        assertThat(template.match(PathTemplate.split("/people//notes"))).isEmpty();
    }

    @Test
    void theRootMatchesOnlyItself() {
        assertThat(PathTemplate.parse("/").match(PathTemplate.split("/"))).isPresent();
        assertThat(PathTemplate.parse("/").match(PathTemplate.split("/people"))).isEmpty();
    }

    @Test
    void literalsComeBeforeVariables() {
        assertThat(Stream.of("/people/{id}", "/people/new", "/{anything}/new")
                        .map(PathTemplate::parse)
                        .sorted())
                .extracting(PathTemplate::text)
                .containsExactly("/people/new", "/people/{id}", "/{anything}/new");
    }

    @Test
    void templatesOfAnyLengthHaveOneOrder() {
        PathTemplate one = PathTemplate.parse("/b");
        PathTemplate withVariable = PathTemplate.parse("/a/{id}");
        PathTemplate literal = PathTemplate.parse("/c/d");
        List<PathTemplate> sorted = List.of(one, literal, withVariable);
        assertThat(Stream.of(withVariable, literal, one).sorted()).containsExactlyElementsOf(sorted);
        assertThat(Stream.of(literal, one, withVariable).sorted()).containsExactlyElementsOf(sorted);
        assertThat(Stream.of(one, withVariable, literal).sorted()).containsExactlyElementsOf(sorted);
    }

    @Test
    void aTemplateStartsWithASlash() {
        assertThatThrownBy(() -> PathTemplate.parse("people"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("people");
    }

    @Test
    void pagesThatWentAwayAreRemembered() {
        RunningPages pages = new RunningPages();
        Page page = visit -> Answer.notFound();
        pages.addPage(page, Map.of(ConsolePath.PROPERTY, "/customers"));
        assertThat(pages.find(List.of("customers"))).isPresent();
        pages.removePage(page);
        assertThat(pages.find(List.of("customers"))).isEmpty();
        assertThat(pages.wasThere(List.of("customers"))).isTrue();
        pages.addPage(page, Map.of(ConsolePath.PROPERTY, "/customers"));
        assertThat(pages.wasThere(List.of("customers"))).isFalse();
    }
}
