package io.standfirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Limits;
import io.standfirst.cli.BatchLine.Refusal;
import io.standfirst.document.ArticleDocument;
import io.standfirst.engine.Standfirst;
import io.standfirst.summary.SummaryRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class BatchLineTest {
  private static final String OF_THE_TEXT = "a word of the text";
  private static final Standfirst ENGINE = new Standfirst(Limits.DEFAULT);

  @ParameterizedTest
  @MethodSource("faults")
  void lineThatTheEngineFailsAt_isAnsweredWithWhereAndNothingOfItsText(
      String kind, Runnable fault) {
    Uploads failing =
        new Uploads(
            (id, upload, request) -> {
              if (id.equals("bad")) {
                fault.run();
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
                  .contains(kind, "BatchLineTest.java")
                  .doesNotContain(OF_THE_TEXT);
            });
    assertThat(lines.answer(line("good"))).isInstanceOf(ArticleDocument.class);
  }

  private static List<Arguments> faults() {
    return List.of(
        Arguments.of(
            "IllegalStateException",
            (Runnable)
                () -> {
                  throw new IllegalStateException(OF_THE_TEXT);
                }),
        Arguments.of(
            "OutOfMemoryError",
            (Runnable)
                () -> {
                  throw new OutOfMemoryError(OF_THE_TEXT);
                }),
        Arguments.of(
            "NoClassDefFoundError",
            (Runnable)
                () -> {
                  throw new NoClassDefFoundError(OF_THE_TEXT);
                }),
        Arguments.of(
            "StackOverflowError",
            (Runnable)
                () -> {
                  throw new StackOverflowError(OF_THE_TEXT);
                }));
  }

  private static JsonLines.Line line(String id) {
    String json = "{\"id\": \"" + id + "\", \"text\": \"One sentence is told here.\"}";
    return new JsonLines.Line(json.getBytes(StandardCharsets.UTF_8), false);
  }
}
