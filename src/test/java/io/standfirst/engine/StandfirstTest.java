package io.standfirst.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.standfirst.article.Limits;
import io.standfirst.article.Unreadable;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import io.standfirst.document.ArticleDocument;
import io.standfirst.document.ArticleDocument.Status;
import io.standfirst.document.DocumentJson;
import io.standfirst.document.FigureEntry;
import io.standfirst.document.SentenceEntry;
import io.standfirst.summary.Length;
import io.standfirst.summary.Order;
import io.standfirst.summary.SummaryRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StandfirstTest {
  private static final String STORY =
      """
      Harbour crane to be rebuilt

      The harbour board voted on Friday to rebuild the crane that fell in January, at a cost of £3.4m.
      More than 120 dockers have been without work since then, their union said.
      "We want it up before the winter," said Tom Arkwright, who has worked there for 30 years.
      The new crane will lift 40 tonnes, twice as much as the old one.
      Fishing boats have had to unload at Skelby, 14 miles down the coast.
      """;

  private final Standfirst engine = new Standfirst(Limits.DEFAULT);

  @Test
  void article_isReadToADocumentThatQuotesItself() {
    ArticleDocument document = read(STORY, SummaryRequest.DEFAULT);

    assertThat(document.status()).isEqualTo(Status.READY);
    assertThat(document.title()).isEqualTo("Harbour crane to be rebuilt");
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.engine()).isEqualTo(EngineVersion.CURRENT).startsWith("standfirst ");
    assertThat(document.source().sha256()).hasSize(64);
    String text = requireNonNull(document.text());
    assertThat(document.summary()).hasSize(3);
    for (SentenceEntry entry : requireNonNull(document.summary())) {
      assertThat(text.substring(entry.start(), entry.end())).isEqualTo(entry.text());
      assertThat(entry.reasons()).isNotEmpty();
    }
    assertThat(document.figures()).extracting(FigureEntry::text).contains("£3.4m", "40 tonnes");
    for (FigureEntry entry : requireNonNull(document.figures())) {
      assertThat(text.substring(entry.start(), entry.end())).isEqualTo(entry.text());
    }
    assertThat(document.figures())
        .extracting(FigureEntry::rank)
        .isEqualTo(
            IntStream.rangeClosed(1, requireNonNull(document.figures()).size()).boxed().toList());
  }

  @Test
  void sameUpload_readByAnotherEngine_givesTheSameBytes() {
    byte[] once = DocumentJson.write(read(STORY, SummaryRequest.DEFAULT));
    byte[] again =
        DocumentJson.write(
            new Standfirst(Limits.DEFAULT).read("id", upload(STORY), SummaryRequest.DEFAULT));

    assertThat(again).isEqualTo(once);
  }

  @Test
  void unreadableFile_isAFailedDocumentThatSaysWhy() {
    ArticleDocument document =
        engine.read(
            "id",
            new Upload(new byte[] {'M', 'Z', 0, 1, 2, 3}, Hints.ofName("setup.exe")),
            SummaryRequest.DEFAULT);

    assertThat(document.status()).isEqualTo(Status.FAILED);
    assertThat(requireNonNull(document.error()).code()).isIn("UNSUPPORTED_TYPE", "NOT_TEXT");
    assertThat(document.summary()).isNull();
    assertThat(document.source().bytes()).isEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/plain; charset=utf-8, text/plain",
    "'', Text/HTML ; x=y, text/html",
    "'', '', ",
    "One sentence., text/plain; charset=utf-8, text/plain"
  })
  void contentType_whateverCameOfTheFile_hasNoParameters(
      String text, String sent, @Nullable String told) {
    Hints hints = new Hints(null, sent, null, null, null, null);
    Upload upload = new Upload(text.getBytes(StandardCharsets.UTF_8), hints);

    assertThat(engine.read("id", upload, SummaryRequest.DEFAULT).source().contentType())
        .isEqualTo(told);
    assertThat(Standfirst.refuse("id", hints, 9L, new Unreadable.Empty()).source().contentType())
        .isEqualTo(told);
  }

  @Test
  void file_refusedUnread_isAFailedDocumentWithItsSize() {
    ArticleDocument document =
        Standfirst.refuse("id", Hints.ofName("big.txt"), 99L, new Unreadable.TooLarge(99, 10));

    assertThat(requireNonNull(document.error()).code()).isEqualTo("TOO_LARGE");
    assertThat(document.source().name()).isEqualTo("big.txt");
    assertThat(document.source().bytes()).isEqualTo(99);
  }

  @Test
  void document_summarisedAnew_changesItsSummaryAlone() {
    ArticleDocument document = read(STORY, SummaryRequest.DEFAULT);

    ArticleDocument shorter =
        engine.summarise(
            document, new SummaryRequest(new Length.Sentences(1), Order.SCORE, "fishing boats"));

    assertThat(shorter.summary())
        .singleElement()
        .extracting(SentenceEntry::text)
        .asString()
        .startsWith("Fishing boats");
    assertThat(shorter.withSummary(requireNonNull(document.summary()))).isEqualTo(document);
  }

  @Test
  void query_thatNothingMatches_isSaid() {
    ArticleDocument document =
        read(STORY, new SummaryRequest(Length.DEFAULT, Order.POSITION, "volcano"));

    assertThat(document.summary()).isNotEmpty();
    assertThat(document.warnings()).extracting("code").isEqualTo(List.of("QUERY_NOT_FOUND"));
  }

  @Test
  void document_withoutItsText_cannotBeSummarisedAnew() {
    ArticleDocument document = read(STORY, SummaryRequest.DEFAULT).withText(null);

    assertThatThrownBy(() -> engine.summarise(document, SummaryRequest.DEFAULT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without its text");
  }

  private ArticleDocument read(String text, SummaryRequest request) {
    return engine.read("id", upload(text), request);
  }

  private static Upload upload(String text) {
    return new Upload(text.getBytes(StandardCharsets.UTF_8), Hints.ofName("story.txt"));
  }
}
