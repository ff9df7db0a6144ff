package io.standfirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Limits;
import io.standfirst.cli.BatchLine.Refusal;
import io.standfirst.document.ArticleDocument;
import io.standfirst.engine.Standfirst;
import io.standfirst.summary.SummaryRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class BatchLineTest {
  private static final Standfirst ENGINE = new Standfirst(Limits.DEFAULT);

  @Test
  void lineThatTheEngineFailsAt_isAnsweredWithWhereAndNothingOfItsText() {
    Uploads failing =
        new Uploads(
            (id, upload, request) -> {
              if (id.equals("bad")) {
                throw new IllegalStateException("a word of the text");
              }
              return ENGINE.read(id, upload, request);
            },
            Limits.DEFAULT.bytes());
    BatchLine lines = new BatchLine(failing, SummaryRequest.DEFAULT, 8, false);

    assertThat(lines.answer(line("bad")))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.id()).isEqualTo("bad");
              assertThat(refusal.error().code()).isEqualTo("INTERNAL_ERROR");
              assertThat(refusal.error().message())
                  .contains("IllegalStateException", "BatchLineTest.java")
                  .doesNotContain("a word of the text");
            });
    assertThat(lines.answer(line("good"))).isInstanceOf(ArticleDocument.class);
  }

  private static JsonLines.Line line(String id) {
    String json = "{\"id\": \"" + id + "\", \"text\": \"One sentence is told here.\"}";
    return new JsonLines.Line(json.getBytes(StandardCharsets.UTF_8), false);
  }
}
