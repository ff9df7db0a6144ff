package io.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.store.ArticleId;
import io.standfirst.store.StoredArticle;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The law of offsets: in whatever unit, they quote what they say they quote. */
final class OffsetsTest {
  private static final String[] WORDS = {
    "Berths",
    "café",
    "naïve",
    "港が",
    "再開",
    "🦀",
    "👩‍👩‍👧",
    "Ж",
    "e\u0301te\u0301",
    "مرفأ",
    "ends.",
    "So",
    "\n\n"
  };

  private final TestApi api = new TestApi();

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyUnit_quotesTheText(long seed) {
    String id = api.put("any.txt", text(new SplittableRandom(seed)));
    StoredArticle article = Objects.requireNonNull(api.store.find(new ArticleId(id)));
    api.keep("any.txt", Documents.withFigures(article.document(), 3));
    for (String unit : new String[] {"utf16", "codepoint", "utf8"}) {
      JsonNode document = TestApi.json(api.get("/articles/" + id + "?text=true&offsets=" + unit));
      String text = document.path("text").asString();
      assertThat(document.path("offsetUnit").asString()).isEqualTo(unit);
      assertQuoted(document.path("summary"), text, unit);
      assertQuoted(document.path("figures"), text, unit);
      document
          .path("figures")
          .forEach(figure -> assertQuoted(figure.path("alternatives"), text, unit));
      JsonNode summary =
          TestApi.json(api.get("/articles/" + id + "/summary?ratio=1&offsets=" + unit));
      assertQuoted(summary.path("summary"), text, unit);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void onDemand_anyUnit_quotesTheText(long seed) {
    String text = text(new SplittableRandom(seed));
    for (String unit : new String[] {"utf16", "codepoint", "utf8"}) {
      ApiResponse answer =
          api.ask(
              "POST",
              "/summaries?text=true&offsets=" + unit,
              Map.of("Content-Type", "text/plain; charset=utf-8"),
              text.getBytes(StandardCharsets.UTF_8));
      assertThat(answer.status()).isEqualTo(200);
      JsonNode document = TestApi.json(answer);
      assertQuoted(document.path("summary"), document.path("text").asString(), unit);
      assertQuoted(document.path("figures"), document.path("text").asString(), unit);
    }
  }

  private static void assertQuoted(JsonNode entries, String text, String unit) {
    for (JsonNode entry : entries) {
      int start = entry.path("start").asInt();
      int end = entry.path("end").asInt();
      assertThat(quoted(text, start, end, unit)).isEqualTo(entry.path("text").asString());
    }
  }

  private static String quoted(String text, int start, int end, String unit) {
    return switch (unit) {
      case "utf16" -> text.substring(start, end);
      case "codepoint" ->
          text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
      case "utf8" ->
          new String(
              text.getBytes(StandardCharsets.UTF_8), start, end - start, StandardCharsets.UTF_8);
      default -> throw new IllegalArgumentException(unit);
    };
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder("The harbour of 港 reopened in 2025 after 2 years.");
    for (int i = 0; i < 60; i++) {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.append(" The end.").toString();
  }
}
