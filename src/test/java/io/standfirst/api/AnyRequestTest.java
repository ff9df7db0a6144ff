package io.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law of answers: whatever is asked, there is one, and it is what openapi.json says it is. */
final class AnyRequestTest {
  private static final int REQUESTS = 40;
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "get", "");
  private static final List<String> WORDS =
      List.of(
          "articles",
          "summary",
          "figures",
          "reprocess",
          "summaries",
          "health",
          "openapi.json",
          "limit",
          "cursor",
          "status",
          "text",
          "offsets",
          "sentences",
          "ratio",
          "characters",
          "sort",
          "query",
          "kind",
          "name",
          "html",
          "markdown",
          "bytes",
          "contentType",
          "true",
          "all",
          "READY",
          "utf8",
          "score",
          "count",
          "3",
          "0.5",
          "-1",
          "999999999999999999999",
          "",
          " ",
          "%",
          "%2F",
          "%00",
          "..",
          "é",
          "🦀",
          "\u0000",
          "\uD800",
          "'; --",
          "<script>",
          "{}");
  private static final List<String> BODIES =
      List.of(
          "",
          "{",
          "null",
          "{\"text\":\"One. Two. Three.\"}",
          "{\"name\":\"a.txt\",\"bytes\":3}",
          "{\"html\":\"<p>One. Two.\",\"ratio\":0.5,\"figures\":\"all\"}",
          "One. Two. Three.",
          "\u0000\u0001\u0002",
          "{\"text\":\"\\ud800\"}",
          "{\"text\":{\"text\":[]}}");
  private static final List<String> TYPES =
      List.of("application/json", "text/plain", "text/html; charset=nonsense", "", ";", "a/b/c");

  private final TestApi api = new TestApi();
  private final Schemas schemas = new Schemas();

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyRequest_isAnsweredAsDescribed(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String id = api.put("harbour.txt", TestApi.TEXT);
    for (int i = 0; i < REQUESTS; i++) {
      ApiRequest request = request(random, id);
      ApiResponse answer = api.router.handle(request);
      assertThat(answer.status()).as("%s", request).isBetween(200, 499);
      assertThat(answer.headers()).containsEntry("X-Request-Id", "request-1");
      if (answer.status() >= 400 && !request.method().equals("HEAD")) {
        assertThat(answer.headers()).containsEntry("Content-Type", Problem.CONTENT_TYPE);
        schemas.check("#/components/schemas/Problem", TestApi.json(answer));
      }
    }
  }

  private static ApiRequest request(SplittableRandom random, String id) {
    StringBuilder path = new StringBuilder();
    for (int n = random.nextInt(4); n > 0; n--) {
      path.append('/').append(random.nextInt(3) == 0 ? id : one(random, WORDS));
    }
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (int n = random.nextInt(4); n > 0; n--) {
      List<String> values = new ArrayList<>(List.of(one(random, WORDS)));
      if (random.nextInt(6) == 0) {
        values.add(one(random, WORDS));
      }
      parameters.put(one(random, WORDS), values);
    }
    return new ApiRequest(
        one(random, METHODS),
        path.toString(),
        parameters,
        Map.of("Content-Type", one(random, TYPES), "If-None-Match", one(random, WORDS)),
        one(random, BODIES).getBytes(StandardCharsets.UTF_8),
        "request-1");
  }

  private static String one(SplittableRandom random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
