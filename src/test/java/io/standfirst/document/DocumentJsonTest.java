package io.standfirst.document;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.document.ArticleDocument.ErrorEntry;
import io.standfirst.document.ArticleDocument.Source;
import io.standfirst.figures.Figure;
import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Bound;
import io.standfirst.figures.Figure.Certainty;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.figures.Figure.When;
import io.standfirst.text.Span;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DocumentJsonTest {
  private static final String TEXT = "🌊 Over 13,000 visitors came.";
  private static final Source SOURCE =
      new Source(null, null, null, "sea.txt", "text/plain", "UTF-8", 31L, "00ff");
  private static final Figure FIGURE =
      new Figure(
          Span.of(3, 23),
          "Over 13,000 visitors",
          0,
          Kind.COUNT,
          new Amount.Value(new BigDecimal("1.3E+4")),
          Bound.MORE_THAN,
          null,
          new Unit("visitor", "visitor", null),
          "visitors",
          new When("in 2024", "2024-01-01", "2024-12-31"),
          null,
          Certainty.STATED,
          List.of(),
          List.of(Span.of(3, 23)),
          1,
          0.87);

  @Test
  void document_writtenAndRead_isTheSame() {
    ArticleDocument document = document();

    ArticleDocument read = DocumentJson.read(DocumentJson.write(document));

    assertThat(read).isEqualTo(document);
  }

  @Test
  void figure_isWrittenWithEveryFieldOfItsShape() {
    assertThat(json(document()))
        .contains(
            """
            "figures":[{"text":"Over 13,000 visitors","start":3,"end":23,"sentence":0,\
            "kind":"count","value":13000,"range":null,"change":null,"bound":"more_than",\
            "direction":null,"unit":{"code":"visitor","name":"visitor","per":null},\
            "what":"visitors","when":{"text":"in 2024","from":"2024-01-01","to":"2024-12-31"},\
            "source":null,"certainty":"stated","alternatives":[],"occurrences":[[3,23]],\
            "rank":1,"score":0.87}]\
            """);
  }

  @Test
  void absentFacts_areNotWritten() {
    String json =
        json(
            ArticleDocument.failed(
                "a", SOURCE, new ErrorEntry("ENCRYPTED", "Protected."), "standfirst 9"));

    assertThat(json)
        .isEqualTo(
            """
            {"schema":1,"id":"a","status":"FAILED","source":{"name":"sea.txt",\
            "contentType":"text/plain","charset":"UTF-8","bytes":31,"sha256":"00ff"},\
            "error":{"code":"ENCRYPTED","message":"Protected."},"engine":"standfirst 9"}\
            """);
  }

  @Test
  void offsets_countedInBytes_quoteTheSameWords() {
    ArticleDocument inBytes = document().withOffsets(OffsetUnit.UTF8);
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);

    FigureEntry figure = requireNonNull(inBytes.figures()).getFirst();
    assertThat(
            new String(
                bytes, figure.start(), figure.end() - figure.start(), StandardCharsets.UTF_8))
        .isEqualTo("Over 13,000 visitors");
    assertThat(figure.occurrences()).containsExactly(List.of(figure.start(), figure.end()));
    SentenceEntry sentence = requireNonNull(inBytes.summary()).getFirst();
    assertThat(sentence.end()).isEqualTo(bytes.length);
    assertThat(inBytes.offsetUnit()).isEqualTo("utf8");
  }

  @Test
  void topFigures_leaveTheRestOut() {
    assertThat(document().withTopFigures(0).figures()).isEmpty();
    assertThat(document().withTopFigures(8).figures()).hasSize(1);
  }

  private static ArticleDocument document() {
    return new ArticleDocument(
        1,
        "a",
        ArticleDocument.Status.READY,
        SOURCE,
        "2026-01-02T03:04:05Z",
        "Sea",
        List.of("Ada"),
        "2026-01-01",
        "en",
        null,
        null,
        null,
        4,
        1,
        List.of(new SentenceEntry(TEXT, 0, TEXT.length(), 0, 1, Map.of("position", 1.0))),
        List.of(FigureEntry.of(FIGURE)),
        List.of(),
        List.of(),
        TEXT,
        "utf16",
        null,
        null,
        "standfirst 9");
  }

  private static String json(ArticleDocument document) {
    return new String(DocumentJson.write(document), StandardCharsets.UTF_8);
  }
}
