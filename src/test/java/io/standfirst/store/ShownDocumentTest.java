package io.standfirst.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.document.ArticleDocument;
import io.standfirst.document.DocumentJson;
import io.standfirst.document.FigureEntry;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ShownDocumentTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @Test
  void entry_withFiguresOfThousandsOfPlaces_keepsTheFiguresAndTheirFirstPlace() {
    FigureEntry everywhere =
        Documents.figure(1, IntStream.range(0, 5000).mapToObj(it -> List.of(it, it + 2)).toList());
    ArticleDocument shown =
        shown(Documents.withFigure(Documents.ready("key", NOW, "Text."), everywhere));
    assertThat(shown.figures()).hasSize(8);
    assertThat(Objects.requireNonNull(shown.figures()).getFirst().occurrences())
        .containsExactly(List.of(1, 3));
  }

  @Test
  void entry_withASentenceOfAWholeBook_losesTheSummary() {
    ArticleDocument shown = shown(Documents.ready("key", NOW, "endless ".repeat(50_000)));
    assertThat(shown.summary()).isEmpty();
    assertThat(shown.title()).isEqualTo("A title");
  }

  @Test
  void entry_withATitleOfAWholeBook_keepsItsBeginning() {
    ArticleDocument shown = shown(Documents.ready("key", NOW, "Text.", "😀".repeat(50_000), 3));
    assertThat(shown.title()).isEqualTo("😀".repeat(150) + "…");
    assertThat(shown.received()).isEqualTo(NOW.toString());
  }

  private static ArticleDocument shown(ArticleDocument document) {
    byte[] packed = ShownDocument.pack(document);
    assertThat(packed.length).isLessThanOrEqualTo(ItemLimits.SHOWN);
    ArticleDocument shown = ShownDocument.unpack(packed);
    assertThat(DocumentJson.write(shown).length).isLessThanOrEqualTo(ItemLimits.SHOWN_UNPACKED);
    return shown;
  }
}
