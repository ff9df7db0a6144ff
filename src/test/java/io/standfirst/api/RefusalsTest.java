package io.standfirst.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;

/** That what openapi.json does not allow is refused, naming the culprit and what is allowed. */
final class RefusalsTest {
  private final TestApi api = new TestApi();
  private final Schemas schemas = new Schemas();

  @ParameterizedTest(name = "{0} blames {1}")
  @CsvFileSource(resources = "refusals.tsv", delimiter = '\t', numLinesToSkip = 1)
  void parameter_notAllowed_isNamed(String target, String parameter, String words) {
    String id = api.put("harbour.txt", TestApi.TEXT);
    ApiResponse answer = api.get(target.replace("{id}", id));
    JsonNode problem = TestApi.problem(answer, 400, "invalid-parameters");
    assertBlamed(problem.path("parameters"), parameter, words);
    schemas.check("#/components/schemas/Problem", problem);
  }

  @ParameterizedTest(name = "{0} {1} blames {2}")
  @CsvFileSource(
      resources = "bodies.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void field_notAllowed_isNamed(String path, @Nullable String body, String field, String words) {
    ApiResponse answer =
        api.post(path, "application/json", body == null ? "" : body.replace("\\\\", "\\"));
    JsonNode problem = TestApi.problem(answer, 400, "invalid-body");
    if (field.equals("-")) {
      assertThat(problem.path("detail").asString()).contains(words);
    } else {
      assertBlamed(problem.path("fields"), field, words);
    }
    schemas.check("#/components/schemas/Problem", problem);
  }

  private static void assertBlamed(JsonNode violations, String name, String words) {
    assertThat(violations.valueStream())
        .anySatisfy(
            violation -> {
              assertThat(violation.path("name").asString()).isEqualTo(name);
              assertThat(violation.path("detail").asString()).contains(words);
            });
  }

  @Test
  void severalThingsWrong_areAllToldAtOnce() {
    JsonNode problem =
        TestApi.problem(
            api.get("/articles?limit=0&status=x&colour=red"), 400, "invalid-parameters");
    assertThat(problem.path("parameters").valueStream().map(it -> it.path("name").asString()))
        .containsExactly("limit", "status", "colour");
  }

  @Test
  void hugeQuery_isRefusedWithASmallAnswer() {
    String longName = "x".repeat(1 << 20);
    assertThat(api.get("/articles?" + longName + "=1").body().length).isLessThan(2000);
    assertThat(api.get("/articles?cursor=" + longName).body().length).isLessThan(2000);
  }

  @Test
  void bodyThatIsNotUtf8_isRefused() {
    byte[] latin1 = {'{', '"', (byte) 0xE9, '"', ':', '1', '}'};
    ApiResponse answer =
        api.ask("POST", "/articles", Map.of("content-type", "application/json"), latin1);
    assertThat(TestApi.problem(answer, 400, "invalid-body").path("detail").asString())
        .contains("UTF-8");
  }

  @Test
  void deepNesting_isRefused() {
    String deep = "{\"text\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    TestApi.problem(api.post("/summaries", "application/json", deep), 400, "invalid-body");
  }
}
