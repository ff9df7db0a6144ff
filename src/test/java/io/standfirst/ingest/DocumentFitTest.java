package io.standfirst.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.document.ArticleDocument;
import io.standfirst.document.ArticleDocument.Status;
import io.standfirst.store.Documents;
import io.standfirst.store.ItemLimits;
import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class DocumentFitTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @Test
  void document_thatFits_staysAsItIs() {
    ArticleDocument document = Documents.ready("key", NOW, "Text.");
    assertThat(DocumentFit.fitting(document)).isSameAs(document);
  }

  @Test
  void document_ofTooManyFigures_keepsTheMostKeyOnesAndSaysSo() {
    ArticleDocument document = Documents.ready("key", NOW, "Text.", "A title", 60_000);
    ArticleDocument fitting = DocumentFit.fitting(document);
    int kept = Objects.requireNonNull(fitting.figures()).size();
    assertThat(ItemLimits.fits(fitting)).isTrue();
    assertThat(ItemLimits.fits(document.withTopFigures(kept + 20))).isFalse();
    assertThat(fitting.figures())
        .isEqualTo(Objects.requireNonNull(document.figures()).subList(0, kept));
    assertThat(fitting.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.code()).isEqualTo("TRUNCATED");
              assertThat(warning.message()).contains(Integer.toString(kept));
            });
  }

  @Test
  void document_thatCannotFit_isRefusedAsExceedingALimit() {
    String noise =
        new Random(7)
            .ints(400_000, 0, 64)
            .mapToObj(it -> String.valueOf((char) ('0' + it)))
            .collect(Collectors.joining());
    ArticleDocument fitting = DocumentFit.fitting(Documents.ready("key", NOW, noise));
    assertThat(fitting.status()).isEqualTo(Status.FAILED);
    assertThat(Objects.requireNonNull(fitting.error()).code()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(fitting.received()).isEqualTo(NOW.toString());
    assertThat(ItemLimits.fits(fitting)).isTrue();
  }
}
